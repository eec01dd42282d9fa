//! III.9(2), IV.6 and IV.7:3: recordings and the rites around them (R21 to R25, R53, R68).

use crate::duty::{DutyKind, Ending};
use crate::equipment::Detail;
use crate::log::Actor;
use crate::order::{cites, readings};
use crate::people::{Area, Role};
use crate::policy::OnOff;
use crate::post::case::{Case, Details, Found, Subjects};
use crate::post::catalogue::{
    Act, Command,
    CommandKind::{CameraReturned, IdentificationAttested, RecordingBegan, RecordingEnded},
    Standing,
};
use crate::post::chapter::i::holds_if;
use crate::post::chapter::iii::removal::is_in_use;
use crate::post::effects::Effects;
use crate::post::finding::{FormField, Number, Thing, Weight};
use crate::post::row::Row;
use crate::post::tables::{Basis, Demand, DutyRow, Form, Rule, Text, Told, Verdict};
use crate::recording::{
    self, Attestation, AttestationSource, EndReason, Manner, Recording, RecordingEnd,
    RecordingStart, RiteResult, Said, Stage, Verdict as Rite,
};
use crate::shift::Service;
use crate::value::{ComponentId, Handle, Instant, OfficialId, RecordingId, Set, Span};

pub(in crate::post) const BEGAN: Act<RecordingStart> = Act {
    about: |c, s| {
        s.camera(&c.camera);
        let known = s.state.recording.recording(&c.recording);
        let began = known.map_or(s.when, |r| r.began);
        let item = s.camera.and_then(|camera| s.state.equipment.item(camera));
        s.official = item
            .and_then(|i| i.custody_at(began))
            .and_then(|(_, custody)| custody.official());
        s.fresh(Thing::Recording, c.recording, known.is_some());
    },
    standing: |c, case| {
        let known = case.state.recording.recording(&c.recording);
        holds_if(known.is_some_and(|r| Some(r.camera) == case.subjects.camera))
    },
    effects: began,
};

/// Whose a recording is that was known already becomes known with who had the camera.
pub(in crate::post) fn newly(c: &RecordingStart, case: &Case<'_>) -> Details {
    let known = case.state.recording.recording(&c.recording);
    match (known, case.subjects.official) {
        (Some(known), Some(_)) if known.wearer.is_none() => Details::default().with(Detail::By),
        _ => Details::default(),
    }
}

fn began(c: &RecordingStart, case: &Case<'_>, out: &mut Effects<'_>) {
    if case.standing == Standing::Holds && !case.newly.has(Detail::By) {
        return;
    }
    let wearer = case.subjects.official;
    out.push(recording::Event::Began {
        camera: c.camera,
        wearer: wearer.and_then(|w| case.official_id(w)),
        off_duty: off_duty(case),
        recording: c.recording,
    });
    // Files that the camera itself splits are one recording; so is one around a break, where the host wants it (R25).
    let after_break = wearer
        .and_then(|w| case.state.recording.previous(w, case.when))
        .filter(|(id, _)| *id != c.recording)
        .is_some_and(|(_, r)| r.ended.is_some_and(|e| e.reason == EndReason::Break));
    let continues =
        c.continues.is_some() || (after_break && case.policy().breaks_split == OnOff::Off);
    let known = case.state.recording.recording(&c.recording);
    let attested = known.is_some_and(|r| r.attested(Stage::Start).is_some());
    let used = case
        .subjects
        .camera
        .is_none_or(|camera| may_be_used(camera, began_at(case), case));
    if !continues && !attested && used {
        out.open(DutyKind::IdentifyAtStart, c.recording, wearer, case.post());
    }
}

pub(in crate::post) const ENDED: Act<RecordingEnd> = Act {
    about: |c, s| {
        of_recording(c.recording, s);
    },
    standing: |c, case| {
        let ended = case
            .state
            .recording
            .recording(&c.recording)
            .and_then(|r| r.ended);
        holds_if(ended.is_some_and(|e| {
            let apart = e.at.since(case.when).max(case.when.since(e.at));
            e.reason == c.reason && apart <= case.policy().clock_tolerance
        }))
    },
    effects: ended,
};

/// Whether a camera was with an authorised person for use, as far as is known: to no other do IV.7:3 and the rites speak.
fn may_be_used(camera: Handle<ComponentId>, at: Instant, case: &Case<'_>) -> bool {
    let item = case.state.equipment.item(camera);
    let custody = item.and_then(|item| item.custody_at(at));
    custody.is_none_or(|custody| is_in_use(camera, custody, case) != Some(false))
}

/// Whether this recording, which ended at `ended`, was the wearer's last before another brought the camera back for a
/// reason, on this word: an accepted one excuses the rite at its end, a colleague's is for review (R49).
fn is_brought_by_another(
    id: RecordingId,
    recording: &Recording,
    ended: Instant,
    word: Detail,
    case: &Case<'_>,
) -> bool {
    let item = case.state.equipment.item(recording.camera);
    let Some((back, custody)) = item.and_then(|i| i.custody_after(ended)) else {
        return false;
    };
    let last = recording
        .wearer
        .and_then(|w| case.state.recording.previous(w, back));
    !custody.is_out() && custody.told.contains(&word) && last.is_some_and(|(last, _)| last == id)
}

/// Whether the rite that is attested is the one at the end, and a reason excuses it (R49).
fn is_for_a_reason(case: &Case<'_>) -> bool {
    let Some(c) = attestation(case).filter(|c| c.stage == Stage::End) else {
        return false;
    };
    let recording = case.state.recording.recording(&c.recording);
    recording.is_some_and(|r| {
        let ended = r.ended.map_or(r.began, |e| e.at);
        is_brought_by_another(c.recording, r, ended, Detail::Reason, case)
    })
}

/// Whether the one who tells is the one who attests, or a device or the host vouches for him (R22): an official who puts
/// another's name under an attestation only claims it.
fn is_by_source(c: &Attestation, case: &Case<'_>) -> bool {
    match case.actor {
        Actor::Host {} | Actor::Device(_) => return true,
        Actor::Official(_) => {}
    }
    let Some(who) = case.who else {
        return false;
    };
    let is_wearer = case.subjects.official == Some(who);
    match c.source {
        AttestationSource::Wearer {} => is_wearer,
        AttestationSource::Reviewer {} => !is_wearer,
        // A program tells through a device or the host.
        AttestationSource::Analyser { .. } => false,
        AttestationSource::ResponsiblePerson {} => {
            let role = Role::ResponsiblePerson;
            let location = case.subjects.location;
            case.state.holds(who, role, location, case.when)
        }
    }
}

/// Whether what is attested is for review only: another's word is put into his mouth, or a reason excuses it (R22, R49).
fn is_for_review(case: &Case<'_>) -> bool {
    let claimed = attestation(case).is_some_and(|c| !is_by_source(c, case));
    claimed || is_for_a_reason(case)
}

/// What it weighs that a rite was not done as the Order demands: for review where a reason excuses it (R49) or on another's
/// word (R22); nobody can say whose breach it is while nobody knows who wore the camera.
fn weight(case: &Case<'_>) -> Weight {
    if case.subjects.official.is_none() {
        Weight::NotAssessable
    } else if is_for_review(case) {
        Weight::Claimed
    } else {
        Weight::Breach
    }
}

fn against(found: Found, case: &Case<'_>) -> Verdict {
    match weight(case) {
        Weight::NotAssessable => found.unknown(),
        Weight::Claimed => found.claimed(),
        Weight::Breach | Weight::Remark => found.fails(),
    }
}

/// A recording, with its wearer, its camera and the post that keeps it.
fn of_recording<'s>(id: RecordingId, s: &mut Subjects<'s>) -> Option<&'s Recording> {
    let state = s.state;
    let Some(recording) = state.recording.recording(&id) else {
        s.lacks(Thing::Recording, id);
        return None;
    };
    s.official = recording.wearer;
    s.camera = Some(recording.camera);
    if let Some(item) = state.equipment.item(recording.camera) {
        s.at(Area::Post(item.post));
    }
    Some(recording)
}

fn ended(c: &RecordingEnd, case: &Case<'_>, out: &mut Effects<'_>) {
    if case.standing == Standing::Holds {
        return;
    }
    out.push(recording::Event::Ended {
        reason: c.reason,
        recording: c.recording,
    });
    let owes_rite = match c.reason {
        EndReason::Ended => true,
        EndReason::Break => case.policy().breaks_split == OnOff::On,
        // Nobody can speak into a camera that is flat or broken; a split is no end.
        EndReason::Flat | EndReason::Fault | EndReason::Split => false,
    };
    let known = case.state.recording.recording(&c.recording);
    // Attested before the end itself was told; or excused, because another brought the camera for a reason (R49).
    let settled = known.is_some_and(|r| {
        r.attested(Stage::End).is_some()
            || is_brought_by_another(c.recording, r, case.when, Detail::Vouched, case)
    });
    let used = known.is_none_or(|r| may_be_used(r.camera, r.began, case));
    if owes_rite && !settled && used {
        let wearer = case.subjects.official;
        out.open(DutyKind::IdentifyAtEnd, c.recording, wearer, case.post());
    }
}

pub(in crate::post) const ATTESTED: Act<Attestation> = Act {
    about: |c, s| {
        if let Some(r) = of_recording(c.recording, s) {
            s.moment = match c.stage {
                Stage::Start => Some(r.began),
                Stage::End => r.ended.map(|e| e.at),
            };
        }
    },
    standing: |c, case| {
        let known = case.state.recording.recording(&c.recording);
        let attested = known.and_then(|r| r.attested(c.stage));
        holds_if(attested == Some(rite(c, case)))
    },
    effects: attested,
};

fn attested(c: &Attestation, case: &Case<'_>, out: &mut Effects<'_>) {
    // What is only claimed attests nothing: the duty stays open, «not attested».
    if case.standing == Standing::Holds || !is_by_source(c, case) {
        return;
    }
    let result = rite(c, case);
    out.push(recording::Event::Attested {
        stage: c.stage,
        result,
        recording: c.recording,
    });
    let how = match result {
        Rite::Done => Ending::Fulfilled,
        Rite::Failed if !case.is_assessable() => Ending::Lapsed,
        Rite::Failed if case.danger().is_some() || is_for_a_reason(case) => Ending::Excused,
        Rite::Failed => Ending::Failed,
    };
    let duty = match c.stage {
        Stage::Start => DutyKind::IdentifyAtStart,
        Stage::End => DutyKind::IdentifyAtEnd,
    };
    // A rite may be attested at any time: of when the recording began or ended, not of now.
    out.end_any(duty, c.recording, how);
}

/// Whether the rite was done as the Order demands.
fn rite(c: &Attestation, case: &Case<'_>) -> Rite {
    let RiteResult::Done {
        said,
        manner,
        face_in_view,
    } = &c.result
    else {
        return Rite::Failed;
    };
    let fields: &[Demand] = match c.stage {
        Stage::Start => AT_START,
        Stage::End => AT_END,
    };
    let spoken = fields
        .iter()
        .all(|(field, _)| is_said(*field, said, c.stage));
    if spoken && *manner == Manner::Clear && *face_in_view >= case.policy().face_in_view {
        Rite::Done
    } else {
        Rite::Failed
    }
}

const FACE_IN_VIEW: Rule = Rule {
    row: Row::FaceInView,
    provisions: cites!["III.9(2)"],
    readings: readings!["R21"],
    policy: &["face_in_view"],
    on: &[IdentificationAttested],
    danger_excuses: true,
    facts: &["actual", "needed"],
    test: |case| face_too_short(case, Stage::Start),
    text: Text {
        uk: "обличчя «{0}» було в кадрі {actual:ms}",
        en: "the face of `{0}` was in view for {actual:ms}",
        fix_uk: "щонайменше {needed:ms}",
        fix_en: "at least {needed:ms}",
    },
    ..Rule::GUARD
};

const FACE_NOT_TOO_LONG: Rule = Rule {
    row: Row::FaceNotTooLong,
    provisions: cites!["III.9(2)"],
    readings: readings!["R21"],
    on: &[IdentificationAttested],
    facts: &["actual", "needed"],
    test: |case| face_too_long(case, Stage::Start),
    text: Text {
        uk: "обличчя «{0}» було в кадрі {actual:ms}, довше за передбачене",
        en: "the face of `{0}` was in view for {actual:ms}, longer than laid down",
        fix_uk: "не довше {needed:ms}",
        fix_en: "at most {needed:ms}",
    },
    ..Rule::REMARK
};

const SPOKEN_CLEARLY: Rule = Rule {
    row: Row::SpokenClearly,
    provisions: cites!["III.9(2)"],
    on: &[IdentificationAttested],
    danger_excuses: true,
    test: |case| spoken_unclearly(case, Stage::Start),
    text: Text {
        uk: "«{0}»: відомості названо нечітко або нероздільно",
        en: "`{0}` did not speak clearly and distinctly",
        fix_uk: "називати чітко та роздільно",
        fix_en: "speak clearly and distinctly",
    },
    ..Rule::GUARD
};

const SPOKEN_UNAMBIGUOUSLY: Rule = Rule {
    row: Row::SpokenUnambiguously,
    provisions: cites!["III.9(2)"],
    readings: readings!["R68"],
    on: &[IdentificationAttested],
    test: |case| spoken_unambiguously(case, Stage::Start),
    text: Text {
        uk: "названий час тієї ночі настає двічі: «{0}»",
        en: "the time that `{0}` said comes twice that night",
        fix_uk: "звірити момент за записом і перевірити годинник відеокамери",
        fix_en: "compare with the recording and check the camera's clock afresh",
    },
    ..Rule::REMARK
};

pub(in crate::post) const RULES: &[Rule] = &[
    Rule {
        row: Row::IdentifiedAtStart,
        provisions: cites!["III.9(2)"],
        readings: readings!["R22"],
        on: &[IdentificationAttested],
        danger_excuses: true,
        test: |case| failed(case, Stage::Start),
        text: Text {
            uk: "другий етап ідентифікації на початку відеозйомки не виконано: «{0}»",
            en: "`{0}` did not carry out stage two of identification at the start of recording",
            fix_uk: "навести об'єктив на власне обличчя та назвати себе",
            fix_en: "point the lens at one's own face and say who one is",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::AttestedBySource,
        basis: Basis::Reading,
        provisions: cites!["III.9(2)", "IV.6"],
        readings: readings!["R22"],
        on: &[IdentificationAttested],
        told: Told::Weighs(Weight::Claimed),
        test: attested_by_source,
        text: Text {
            uk: "«{0}» подає засвідчення дій «{1}» від імені іншого: названим джерелом «{0}» не є, тож нічого не засвідчено",
            en: "`{0}` tells of an attestation of what `{1}` did in another's name: `{0}` is not the source that is named, so nothing is attested",
            fix_uk: "нехай повідомить сам, хто засвідчує, або система, що за нього ручається",
            fix_en: "let the one who attests tell it himself, or the system that vouches for him",
        },
        ..Rule::GUARD
    },
    FACE_IN_VIEW,
    Rule {
        row: Row::FaceInViewAtEnd,
        provisions: cites!["IV.6", "III.9(2)"],
        test: |case| face_too_short(case, Stage::End),
        ..FACE_IN_VIEW
    },
    FACE_NOT_TOO_LONG,
    Rule {
        row: Row::FaceNotTooLongAtEnd,
        provisions: cites!["IV.6", "III.9(2)"],
        test: |case| face_too_long(case, Stage::End),
        ..FACE_NOT_TOO_LONG
    },
    SPOKEN_CLEARLY,
    Rule {
        row: Row::SpokenClearlyAtEnd,
        provisions: cites!["IV.6", "III.9(2)"],
        test: |case| spoken_unclearly(case, Stage::End),
        ..SPOKEN_CLEARLY
    },
    SPOKEN_UNAMBIGUOUSLY,
    Rule {
        row: Row::SpokenUnambiguouslyAtEnd,
        provisions: cites!["IV.6", "III.9(2)"],
        test: |case| spoken_unambiguously(case, Stage::End),
        ..SPOKEN_UNAMBIGUOUSLY
    },
    Rule {
        row: Row::IdentifiedAtEnd,
        provisions: cites!["IV.6"],
        readings: readings!["R22", "R23", "R49"],
        on: &[IdentificationAttested],
        danger_excuses: true,
        test: |case| failed(case, Stage::End),
        text: Text {
            uk: "дії, передбачені при завершенні відеозйомки, не виконано: «{0}»",
            en: "`{0}` did not carry out the actions laid down for the end of recording",
            fix_uk: "повторити дії ідентифікації та оголосити завершення зйомки",
            fix_en: "carry out the actions of stage two again and announce the end",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::RecordedInService,
        provisions: cites!["IV.7:3"],
        readings: readings!["R47", "R73"],
        on: &[RecordingBegan],
        detail: Some(Detail::By),
        test: recorded_in_service,
        text: Text {
            uk: "відеозйомку відеокамерою «{1}» розпочато в позаслужбовий час: «{0}»",
            en: "`{0}` began recording with camera `{1}` outside working hours",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::StoppedInService,
        provisions: cites!["IV.7:3"],
        readings: readings!["R47", "R67", "R73", "R77"],
        policy: &["handling", "max_jump"],
        on: &[RecordingEnded],
        danger_excuses: true,
        facts: &["until", "actual"],
        test: stopped_in_service,
        text: Text {
            uk: "«{0}» вів відеозйомку відеокамерою «{1}» ще {actual:ms} після завершення служби ({until})",
            en: "`{0}` recorded with camera `{1}` for {actual:ms} after the end of service ({until})",
            fix_uk: "",
            fix_en: "",
        },
        ..Rule::GUARD
    },
    Rule {
        row: Row::WearerKnown,
        told: Told::Weighs(Weight::NotAssessable),
        on: &[RecordingBegan],
        test: |case| match (case.camera(), case.subjects.official) {
            (Some(_), None) => case.found().fails(),
            _ => Verdict::Holds,
        },
        text: Text {
            uk: "невідомо, хто мав відеокамеру «{0}», коли розпочалася відеозйомка",
            en: "nobody is known to have had camera `{0}` when recording began",
            fix_uk: "спершу повідомити, хто її вийняв",
            fix_en: "tell first who took it",
        },
        ..Rule::STATE
    },
];

/// III.9(2): 3 to 4 seconds.
const FACE_AT_MOST: Span = Span::from_ms_const(4_000);

const AT_START: &[Demand] = &[
    (FormField::Date, |case| says(case, FormField::Date)),
    (FormField::Time, |case| says(case, FormField::Time)),
    (FormField::Place, |case| says(case, FormField::Place)),
    (FormField::Position, |case| says(case, FormField::Position)),
    (FormField::FirstName, |case| {
        says(case, FormField::FirstName)
    }),
    (FormField::Surname, |case| says(case, FormField::Surname)),
];

const AT_END: &[Demand] = &[
    (FormField::Date, |case| says(case, FormField::Date)),
    (FormField::Time, |case| says(case, FormField::Time)),
    (FormField::Place, |case| says(case, FormField::Place)),
    (FormField::Position, |case| says(case, FormField::Position)),
    (FormField::FirstName, |case| {
        says(case, FormField::FirstName)
    }),
    (FormField::Surname, |case| says(case, FormField::Surname)),
    (FormField::EndOfRecording, |case| {
        says(case, FormField::EndOfRecording)
    }),
];

pub(in crate::post) const FORMS: &[Form] = &[
    Form {
        row: Row::SpokenAtStart,
        provisions: cites!["III.9(2)"],
        readings: readings!["R21"],
        on: &[IdentificationAttested],
        applies: |case| done(case).is_some() && stage(case) == Some(Stage::Start),
        fields: AT_START,
        danger_excuses: true,
        weight,
        text: Text {
            uk: "на початку відеозйомки не названо («{0}»): {missing}",
            en: "`{0}` did not say at the start of recording: {missing}",
            fix_uk: "назвати дату, час, пункт пропуску, посаду, власне ім'я та прізвище",
            fix_en: "state the date, time, checkpoint, position, first name and surname",
        },
        ..Form::DEMAND
    },
    Form {
        row: Row::SpokenAtEnd,
        provisions: cites!["IV.6"],
        readings: readings!["R23", "R49"],
        on: &[IdentificationAttested],
        applies: |case| done(case).is_some() && stage(case) == Some(Stage::End),
        fields: AT_END,
        danger_excuses: true,
        weight,
        text: Text {
            uk: "при завершенні відеозйомки не названо («{0}»): {missing}",
            en: "`{0}` did not say at the end of recording: {missing}",
            fix_uk: "назвати дату, час, пункт пропуску, посаду, власне ім'я та прізвище й оголосити завершення",
            fix_en: "state the date, time, checkpoint, position, first name and surname, and announce the end",
        },
        ..Form::DEMAND
    },
];

pub(in crate::post) const DUTIES: &[DutyRow] = &[
    DutyRow {
        duty: DutyKind::IdentifyAtStart,
        provisions: cites!["III.9(2)"],
        readings: readings!["R22", "R25"],
        policy: &["breaks_split"],
        opened_by: &[RecordingBegan],
        ended_by: &[IdentificationAttested],
        text: Text {
            uk: "другий етап ідентифікації на початку відеозйомки «{0}»: не засвідчено",
            en: "stage two of identification at the start of recording `{0}`: not attested",
            fix_uk: "",
            fix_en: "",
        },
        ..DutyRow::OWED
    },
    DutyRow {
        duty: DutyKind::IdentifyAtEnd,
        provisions: cites!["IV.6"],
        readings: readings!["R22", "R23", "R25", "R49"],
        policy: &["breaks_split"],
        opened_by: &[RecordingEnded],
        ended_by: &[IdentificationAttested, CameraReturned],
        text: Text {
            uk: "дії при завершенні відеозйомки «{0}»: не засвідчено",
            en: "the actions at the end of recording `{0}`: not attested",
            fix_uk: "",
            fix_en: "",
        },
        ..DutyRow::OWED
    },
];

fn attestation<'c>(case: &Case<'c>) -> Option<&'c Attestation> {
    match case.command {
        Command::IdentificationAttested(c) => Some(c),
        _ => None,
    }
}

fn attested_by_source(case: &Case<'_>) -> Verdict {
    match attestation(case) {
        Some(c) if !is_by_source(c, case) => {
            let teller = match case.actor {
                Actor::Official(id) => Some(*id),
                Actor::Device(_) | Actor::Host {} => None,
            };
            let wearer = case.subjects.official.and_then(|o| case.official_id(o));
            Found::default().about(teller).about(wearer).fails()
        }
        _ => Verdict::Holds,
    }
}

fn stage(case: &Case<'_>) -> Option<Stage> {
    attestation(case).map(|c| c.stage)
}

/// Whether the rites are the wearer's to do: who tests a camera owes none.
fn is_owed(c: &Attestation, case: &Case<'_>) -> bool {
    let recording = case.state.recording.recording(&c.recording);
    recording.is_none_or(|r| may_be_used(r.camera, r.began, case))
}

/// A rite attested as done: what was said, how, and how long the face was in view.
fn done<'c>(case: &Case<'c>) -> Option<(&'c Set<Said>, Manner, Span)> {
    let c = attestation(case).filter(|c| is_owed(c, case))?;
    match &c.result {
        RiteResult::Done {
            said,
            manner,
            face_in_view,
        } => Some((said, *manner, *face_in_view)),
        RiteResult::Failed { .. } => None,
    }
}

fn done_at<'c>(case: &Case<'c>, at: Stage) -> Option<(&'c Set<Said>, Manner, Span)> {
    done(case).filter(|_| stage(case) == Some(at))
}

fn face_too_short(case: &Case<'_>, at: Stage) -> Verdict {
    let needed = case.policy().face_in_view;
    match done_at(case, at) {
        Some((_, _, face)) if face < needed => against(face_found(case, face, needed), case),
        _ => Verdict::Holds,
    }
}

fn face_too_long(case: &Case<'_>, at: Stage) -> Verdict {
    match done_at(case, at) {
        Some((_, _, face)) if face > FACE_AT_MOST => face_found(case, face, FACE_AT_MOST).fails(),
        _ => Verdict::Holds,
    }
}

fn spoken_unclearly(case: &Case<'_>, at: Stage) -> Verdict {
    match done_at(case, at) {
        Some((_, Manner::Unclear, _)) => against(case.found(), case),
        _ => Verdict::Holds,
    }
}

fn failed(case: &Case<'_>, at: Stage) -> Verdict {
    match attestation(case) {
        Some(c)
            if c.stage == at
                && matches!(c.result, RiteResult::Failed { .. })
                && is_owed(c, case) =>
        {
            against(case.found(), case)
        }
        _ => Verdict::Holds,
    }
}

fn face_found(case: &Case<'_>, face: Span, needed: Span) -> Found {
    case.found().facts(|f| {
        f.actual = Some(Number::new(face.ms()));
        f.needed = Some(Number::new(needed.ms()));
    })
}

fn says(case: &Case<'_>, field: FormField) -> bool {
    match (done(case), stage(case)) {
        (Some((said, _, _)), Some(stage)) => is_said(field, said, stage),
        _ => true,
    }
}

/// At the end, date and time of the moment; the literal start is accepted too (R23).
fn is_said(field: FormField, said: &Set<Said>, stage: Stage) -> bool {
    let has = |what| said.contains(&what);
    let at_end = |what| stage == Stage::End && said.contains(&what);
    match field {
        FormField::Date => has(Said::Date) || at_end(Said::DateOfStart),
        FormField::Time => has(Said::Time) || at_end(Said::TimeOfStart),
        FormField::Place => has(Said::Place),
        FormField::Surname => has(Said::Surname),
        FormField::Position => has(Said::Position),
        FormField::FirstName => has(Said::FirstName),
        FormField::EndOfRecording => has(Said::EndOfRecording),
        FormField::Reason | FormField::SignedBy | FormField::Justification => true,
    }
}

fn spoken_unambiguously(case: &Case<'_>, at: Stage) -> Verdict {
    let (Some(c), Some((said, _, _))) = (attestation(case), done_at(case, at)) else {
        return Verdict::Holds;
    };
    let recording = case.state.recording.recording(&c.recording);
    let began = recording.map(|r| r.began);
    let moment: Option<Instant> = match c.stage {
        Stage::Start => began,
        Stage::End => recording.and_then(|r| r.ended).map(|e| e.at),
    };
    let repeated = |at: Option<Instant>| at.is_some_and(|at| case.calendar().is_repeated(at));
    // At the end the time of the start may be said instead (R23).
    let start_said = c.stage == Stage::End && said.contains(&Said::TimeOfStart);
    if said.contains(&Said::Time) && repeated(moment) || start_said && repeated(began) {
        case.found().fails()
    } else {
        Verdict::Holds
    }
}

fn recorded_in_service(case: &Case<'_>) -> Verdict {
    let Some(official) = case.subjects.official else {
        return Verdict::Holds;
    };
    let began = began_at(case);
    let camera = case.subjects.camera;
    if camera.is_some_and(|camera| !may_be_used(camera, began, case)) {
        return Verdict::Holds;
    }
    let service_at = |at| case.state.shift.service_at(official, at);
    match service_at(began) {
        Service::In { .. } | Service::Claimed { .. } => Verdict::Holds,
        // Nobody recorded that service ended: «off duty» is not «after the scheduled end» (R47).
        Service::Unknown => match file_before(case) {
            Some(before) if service_at(before.began) == Service::Unknown => Verdict::Holds,
            Some(_) | None => case.found().unknown(),
        },
        Service::Off if ended_in_mid_shift(official, case) => Verdict::Holds,
        // Files that the camera itself splits are one recording, found once (R25).
        Service::Off => match file_before(case) {
            Some(before) if before.off_duty.is_some() => Verdict::Holds,
            Some(_) | None => case.found().fails(),
        },
    }
}

/// A recording that went on after the service of its wearer is recorded to have ended, beyond the time of handling (R77).
fn stopped_in_service(case: &Case<'_>) -> Verdict {
    let Command::RecordingEnded(c) = case.command else {
        return Verdict::Holds;
    };
    let Some((recording, official)) = case
        .state
        .recording
        .recording(&c.recording)
        .and_then(|r| Some((r, r.wearer?)))
    else {
        return Verdict::Holds;
    };
    // The file that follows a split one says the same; what began outside working hours was found when it began.
    if c.reason == EndReason::Split
        || recording.off_duty.is_some()
        || !may_be_used(recording.camera, recording.began, case)
        || ended_in_mid_shift(official, case)
    {
        return Verdict::Holds;
    }
    let shift = &case.state.shift;
    // Only a recorded end says that he is off duty (R47).
    let is_off = |at: Instant| shift.service_at(official, at) == Service::Off;
    let Some(end) = shift
        .service_end(official, recording.began)
        .filter(|end| is_off(*end) && is_off(case.when))
    else {
        return Verdict::Holds;
    };
    let handling = case.policy().handling;
    let late_after = case.post().map_or_else(
        || Some(end.plus(handling)),
        |post| shift.late_after(post, end, handling),
    );
    if late_after.is_none_or(|late_after| case.when <= late_after) {
        return Verdict::Holds;
    }
    let found = case.found().facts(|f| {
        f.until = Some(end);
        f.actual = Some(Number::new(case.when.since(end).ms()));
    });
    if case.clock_jumps() {
        found.unknown()
    } else {
        found.fails()
    }
}

/// When the recording began.
fn began_at(case: &Case<'_>) -> Instant {
    let known = match case.command {
        Command::RecordingBegan(c) => case.state.recording.recording(&c.recording),
        _ => None,
    };
    known.map_or(case.when, |r| r.began)
}

/// The file of the same wearer that this one continues (R25).
fn file_before<'c>(case: &Case<'c>) -> Option<&'c Recording> {
    let before = match case.command {
        Command::RecordingBegan(c) => case.state.recording.recording(c.continues.as_ref()?)?,
        _ => return None,
    };
    (before.wearer == case.subjects.official && before.began <= began_at(case)).then_some(before)
}

/// When the first file of the recording began that is found outside working hours.
fn off_duty(case: &Case<'_>) -> Option<Instant> {
    let official = case.subjects.official?;
    let began = began_at(case);
    let used = may_be_used(case.subjects.camera?, began, case);
    let is_off = used && case.state.shift.service_at(official, began) == Service::Off;
    (is_off && !ended_in_mid_shift(official, case)).then(|| {
        let before = file_before(case).and_then(|before| before.off_duty);
        before.unwrap_or(began)
    })
}

/// Whether what gave the right to the camera ended while it was out: recording until its return is no use outside working
/// hours (R73).
fn ended_in_mid_shift(official: Handle<OfficialId>, case: &Case<'_>) -> bool {
    let Some((since, _)) = case.camera().and_then(|item| item.custody_at(case.when)) else {
        return false;
    };
    let within = |ended: Option<Instant>| ended.is_some_and(|e| since < e && e <= case.when);
    let grants = case.state.people.grants(official).iter();
    let accounts = case.state.access.accounts(official).iter();
    grants
        .filter(|g| g.role == Role::AuthorisedPerson)
        .any(|g| within(case.state.people.ended(g)))
        || accounts.clone().map(|a| a.deleted).any(within)
        || accounts.map(|a| a.blocked_after(since)).any(within)
}
