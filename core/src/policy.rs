//! What the Order leaves open: one struct of settings, each with a default, changed by a recorded command.

use crate::order::{Cite, Setting, cites};
use crate::value::{Count, Percent, Span};
use crate::wire::InvalidInput;
use crate::wire_types;

wire_types! {
    /// The settings of a log. An answer that rests on one says so and never claims a provision.
    pub struct Policy {
        /// Whether a memo on reserve cameras holds until withdrawn or for one commissioning (III.5:2, R06).
        pub memo: Memo,
        /// The way from dock to lane, a swap, a rite: so long it is handling, not unexplained (R77). Milliseconds.
        pub handling: Span,
        /// An unconfirmed clock further ahead than this is a jump (readings, Time). Milliseconds.
        pub max_jump: Span,
        /// «At once» (невідкладно) is late by policy after so long. Milliseconds.
        pub promptly: Span,
        /// How long appointments, accounts, service and custody stay available to late facts. Milliseconds.
        pub look_back: Span,
        /// What a union of duties that should be separate is: a remark, or refused (R18).
        pub separation: Separation,
        /// A camera's clock is right within this (II.1:11, R20). Milliseconds.
        pub clock_right: Span,
        /// Whether a break closes a recording and the next starts anew with stage two (R25).
        pub breaks_split: OnOff,
        /// Whether a briefing is owed once per person or for each new model too (II.1:3, R61).
        pub briefing_per: BriefingPer,
        /// Cameras that one person may have at a time (R41).
        pub cameras_each: Count,
        /// A charge that is enough whatever the shift still needs (III.7, R19).
        pub charge_floor: Percent,
        /// The face stands in view at least so long (III.9(2), R21). Milliseconds, 3,000 to 4,000.
        pub face_in_view: Span,
        /// «In good time» (своєчасно) is late by policy after this.
        pub in_good_time: InGoodTime,
        /// Free memory that is enough whatever the shift still needs (III.7, R19).
        pub memory_floor: Percent,
        /// Issue and acceptance are possible so long before and after one's own shift (II.1:13, R10). Milliseconds.
        pub shift_margin: Span,
        /// Whether the loss of a journal too opens an internal check (V.4, R35).
        pub journal_check: OnOff,
        /// What the 24 hours of III.15:3 speak of (R55).
        pub overrun_scope: OverrunScope,
        /// A camera's clock off by more than this is wrong; up to this, a remark (II.1:11, R20). Milliseconds.
        pub clock_bearable: Span,
        /// Whether the deputy head is also told of technical incidents after the fact (R29).
        pub foreseen_after: OnOff,
        /// Recordings are kept so many calendar days from placement: at least 90 (V.2).
        pub retention_days: Count,
        /// Who appoints the internal check (V.4, R56).
        pub check_appointer: CheckAppointer,
        /// What happened may be told with a clock so much ahead of the recording one's. Milliseconds.
        pub clock_tolerance: Span,
        /// A period set under Procedure No. 452 (V.1, R34), in calendar days; absent: not in hand, not assessed.
        pub period_452_days: Option<Count>,
        /// An authorisation at a dock that is not used lapses after this (III.9(1)). Milliseconds.
        pub authorisation_life: Span,
        /// Whether the volume's head is signed on closing too (R13).
        pub volume_head_signed: OnOff,
        /// Whether holds open by themselves with an incident, a check or a request (R33).
        pub holds_by_themselves: OnOff,
        /// Whether a public holiday counts as a day off (R54).
        pub holidays_are_days_off: OnOff,
    }

    /// A switch.
    pub enum OnOff: code {
        /// Yes.
        On = "on",
        /// No.
        Off = "off",
    }

    /// How long a memo on reserve cameras holds (R06).
    pub enum Memo: code {
        /// One commissioning.
        Each = "each",
        /// Until withdrawn.
        Standing = "standing",
    }

    /// What a union of duties is that should be separate (R18).
    pub enum Separation: code {
        /// Refused.
        Refuse = "refuse",
        /// Taken in with a remark.
        Remark = "remark",
    }

    /// How often the first briefing is owed (R61).
    pub enum BriefingPer: code {
        /// For each new model too.
        Model = "model",
        /// Once per person.
        Person = "person",
    }

    /// What the 24 hours of III.15:3 speak of (R55).
    pub enum OverrunScope: code {
        /// Any outage of the complex.
        Outage = "outage",
        /// Maintenance (I.3:8).
        Maintenance = "maintenance",
    }

    /// Who appoints the internal check (R56).
    pub enum CheckAppointer: code {
        /// The deputy head of II.4.
        DeputyHead = "deputy_head",
        /// The head of the customs body.
        HeadOfBody = "head_of_body",
        /// The Customs Service.
        CustomsService = "customs_service",
    }

    /// When «in good time» ends by policy.
    pub enum InGoodTime: choice {
        /// So long after the owner learned. Milliseconds.
        Within = "within" (Span),
        /// At the end of the shift.
        EndOfShift = "end_of_shift" {},
    }
}

/// A setting below what the Order demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BelowFloor {
    /// The field.
    pub field: &'static str,
    /// The provision that sets the floor.
    pub provision: Cite,
    /// What the policy says.
    pub actual: i64,
    /// What the Order demands at least (at most, where `actual` is greater).
    pub needed: i64,
}

impl Default for Policy {
    fn default() -> Self {
        let count = |n: i64| Count::new(n).unwrap_or(Count::ZERO);
        let percent = |n: i64| Percent::new(n).unwrap_or(Percent::FULL);
        Self {
            memo: Memo::Standing,
            handling: Span::MINUTE.times(10),
            max_jump: Span::HOUR,
            promptly: Span::HOUR,
            look_back: Span::DAY.times(35),
            separation: Separation::Remark,
            clock_right: Span::SECOND.times(2),
            cameras_each: count(1),
            charge_floor: percent(80),
            breaks_split: OnOff::On,
            briefing_per: BriefingPer::Person,
            face_in_view: Span::SECOND.times(3),
            memory_floor: percent(20),
            in_good_time: InGoodTime::EndOfShift {},
            shift_margin: Span::HOUR,
            journal_check: OnOff::Off,
            overrun_scope: OverrunScope::Maintenance,
            clock_bearable: Span::SECOND.times(30),
            foreseen_after: OnOff::On,
            retention_days: count(90),
            check_appointer: CheckAppointer::HeadOfBody,
            clock_tolerance: Span::SECOND.times(30),
            period_452_days: None,
            authorisation_life: Span::MINUTE.times(10),
            volume_head_signed: OnOff::On,
            holds_by_themselves: OnOff::On,
            holidays_are_days_off: OnOff::Off,
        }
    }
}

/// Recordings are kept at least so many calendar days (V.2).
const LEAST_DAYS: i64 = 90;

/// The face stands in view at least and at most so many milliseconds (III.9(2)).
const FACE: [i64; 2] = [3_000, 4_000];

impl Policy {
    /// The same settings, with what falls below the Order's own floors brought to them: whatever is told to have been
    /// adopted, no answer rests on less than the Order demands.
    #[must_use]
    pub fn at_floors(mut self) -> Self {
        let [least, most] = FACE.map(Span::from_ms_clamped);
        self.face_in_view = self.face_in_view.clamp(least, most);
        let days = Count::new(LEAST_DAYS).unwrap_or(self.retention_days);
        self.retention_days = self.retention_days.max(days);
        self
    }

    /// The settings that fall below the Order's own floors: V.2 (90 days), III.9(2) (3 to 4 seconds).
    #[must_use]
    pub fn below_floors(&self) -> Vec<BelowFloor> {
        const RETENTION: Cite = Cite::of("V.2");
        const IDENTIFICATION: Cite = Cite::of("III.9(2)");
        let mut found = Vec::new();
        let [least, most] = FACE.map(Span::from_ms_clamped);
        let needed = self.face_in_view.clamp(least, most);
        if needed != self.face_in_view {
            found.push(BelowFloor {
                field: "face_in_view",
                provision: IDENTIFICATION,
                actual: self.face_in_view.ms(),
                needed: needed.ms(),
            });
        }
        let days = i64::from(self.retention_days.get());
        if days < LEAST_DAYS {
            found.push(BelowFloor {
                field: "retention_days",
                provision: RETENTION,
                actual: days,
                needed: LEAST_DAYS,
            });
        }
        found
    }

    /// Says whether the settings make sense, whatever the Order says.
    ///
    /// # Errors
    /// Names the field that does not, and what would be right.
    pub fn validate(&self) -> Result<(), InvalidInput> {
        let longest = Span::DAY.times(3_650);
        let within = [
            ("look_back", self.look_back, Span::DAY.times(2), longest),
            ("max_jump", self.max_jump, Span::MINUTE, longest),
            (
                "authorisation_life",
                self.authorisation_life,
                Span::SECOND,
                Span::DAY,
            ),
            ("shift_margin", self.shift_margin, Span::ZERO, Span::DAY),
            ("handling", self.handling, Span::ZERO, Span::DAY),
            (
                "clock_bearable",
                self.clock_bearable,
                self.clock_right,
                longest,
            ),
        ];
        for (field, value, least, most) in within {
            if value < least || value > most {
                let expected = format!("from {least} to {most} milliseconds");
                return Err(InvalidInput::bad_value(value, expected).in_field(field));
            }
        }
        if self.cameras_each.get() == 0 {
            return Err(InvalidInput::bad_value(0, "at least 1").in_field("cameras_each"));
        }
        Ok(())
    }

    /// Whether a setting stands as the register of readings gives it.
    #[must_use]
    pub fn agrees_with(&self, setting: &Setting) -> bool {
        let json = crate::wire::json::to_string(self).unwrap_or_default();
        let number = format!("\"{}\":{}", setting.field, setting.value);
        let code = format!("\"{}\":\"{}\"", setting.field, setting.value);
        [number, code].iter().any(|text| {
            [",", "}"]
                .iter()
                .any(|end| json.contains(&format!("{text}{end}")))
        })
    }

    /// The provisions that set floors.
    #[must_use]
    pub fn floors() -> &'static [Cite] {
        cites!["III.9(2)", "V.2"]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{ReadingDefault, ReadingId};

    #[test]
    fn defaults_are_the_registers() {
        let policy = Policy::default();
        policy.validate().unwrap();
        assert_eq!(policy.below_floors(), []);
        let mut settings = 0;
        for id in ReadingId::all() {
            if let ReadingDefault::Switch(of) | ReadingDefault::Policy(of) = id.reading().default {
                for setting in of {
                    assert!(policy.agrees_with(setting), "{id}: {setting:?}");
                    settings += 1;
                }
            }
        }
        assert_eq!(settings, 19);
    }

    #[test]
    fn floors_hold_from_both_sides() {
        let mut policy = Policy {
            retention_days: Count::new(400).unwrap(),
            face_in_view: Span::SECOND.times(4),
            ..Policy::default()
        };
        assert_eq!(policy.below_floors(), []);
        assert_eq!(policy.clone().at_floors(), policy);
        policy.retention_days = Count::new(89).unwrap();
        policy.face_in_view = Span::from_ms_clamped(4_001);
        let found = policy.below_floors();
        assert_eq!(
            found.iter().map(|f| f.field).collect::<Vec<_>>(),
            ["face_in_view", "retention_days"]
        );
        assert_eq!((found[1].actual, found[1].needed), (89, 90));
        let raised = policy.at_floors();
        assert_eq!(raised.below_floors(), []);
        assert_eq!(raised.face_in_view, Span::SECOND.times(4));
        assert_eq!(raised.retention_days, Count::new(90).unwrap());
    }

    #[test]
    fn nonsense_is_named() {
        let policy = Policy {
            clock_bearable: Span::SECOND,
            ..Policy::default()
        };
        assert_eq!(policy.validate().unwrap_err().path(), "clock_bearable");
        let policy = Policy {
            cameras_each: Count::ZERO,
            ..Policy::default()
        };
        assert_eq!(policy.validate().unwrap_err().path(), "cameras_each");
    }
}
