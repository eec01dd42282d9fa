//! The permission question with its ground: by handle and by identifier, at 10, 1,000 and 100,000 grants.
//!
//! Limits: 40 ns by handle, 80 ns by identifier. The hand-written bit set of the same answers is the peer.
#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench stops where its world cannot be made"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use svidok::calendar::Calendar;
use svidok::log::{Actor, Clock};
use svidok::people::{Appointment, Body, Ground, Post as PostEntry, Remit, Role, Roster, Standing};
use svidok::policy::Policy;
use svidok::post::{Answer, Command, CommandKind, Edition, FoundLog, Input, Post, Scope};
use svidok::value::{
    AppointmentId, BodyId, CommandId, Day, Document, Instant, Issuer, Line, LogId, OfficialId,
    Place, PostId, Revision, WriterId,
};

const POSTS: u64 = 40;

fn bytes(kind: u8, n: u64) -> [u8; 16] {
    (u128::from(kind) << 120 | u128::from(n)).to_be_bytes()
}

fn official(n: u64) -> OfficialId {
    OfficialId::from_bytes(bytes(1, n))
}

fn post_id(n: u64) -> PostId {
    PostId::from_bytes(bytes(2, n % POSTS))
}

struct World {
    post: Post,
    commands: u64,
}

impl World {
    fn ask(&mut self, command: Command) {
        self.commands = self.commands.wrapping_add(1);
        let input = Input {
            at: Instant::parse("2026-10-01T09:00:00Z").unwrap_or(Instant::MIN),
            via: None,
            actor: Actor::Host {},
            clock: Clock::Confirmed,
            command,
            occurred: None,
            command_id: CommandId::from_bytes(bytes(9, self.commands)),
        };
        if let Ok(Answer::Step(step)) = self.post.decide(input) {
            assert!(step.outcome().is_done(), "{:?}", step.outcome());
            assert!(self.post.commit(&step).is_ok());
        }
    }
}

/// A log of the Service with so many appointments, two for every official: a responsible person who also wears a camera.
fn world(grants: u64) -> World {
    let mut world = World {
        post: Post::new(),
        commands: 0,
    };
    let line = |text: &str| Line::new(text).expect("a line");
    let body = BodyId::from_bytes(bytes(3, 0));
    let day = Day::new(2026, 10, 1).unwrap_or_else(Day::first);
    world.ask(Command::FoundLog(Box::new(FoundLog {
        log: LogId::from_bytes(bytes(4, 0)),
        scope: Scope::Service {},
        policy: Policy::default(),
        writer: WriterId::from_bytes(bytes(5, 0)),
        edition: Edition::Order459,
        calendar: Calendar::ukraine(),
        in_force: None,
        revision: Revision::FIRST,
    })));
    world.ask(Command::RegisterBody(Body {
        body,
        name: line("Львівська митниця"),
        remit: Remit::Territorial,
    }));
    for n in 0..POSTS {
        world.ask(Command::RegisterPost(PostEntry {
            body,
            name: line("Пост"),
            post: post_id(n),
        }));
    }
    for n in 0..grants / 2 {
        world.ask(Command::EnrolOfficial(Box::new(Roster {
            name: line("Олена"),
            codes: None,
            surname: line("Коваленко"),
            official: official(n),
            standing: Standing::Official,
            patronymic: None,
        })));
        let order = Document {
            date: day,
            issuer: Issuer::Body(body),
            number: line("315"),
            signed_by: Some(line("Галина Романюк")),
        };
        let roles = [
            (Role::ResponsiblePerson, Ground::Order(order)),
            (
                Role::AuthorisedPerson,
                Ground::OfficialPowers { document: None },
            ),
        ];
        for (i, (role, ground)) in (0u8..).zip(roles) {
            world.ask(Command::Appoint(Box::new(Appointment {
                from: day,
                role,
                place: Place::Post(post_id(n)),
                until: None,
                ground,
                official: official(n),
                appointment: AppointmentId::from_bytes(bytes(i.wrapping_add(16), n)),
            })));
        }
    }
    world
}

/// Questions in an order that no cache foresees, made as they are asked: every other one is refused, because the post is
/// another's.
struct Questions {
    state: u64,
    asked: u64,
    officials: u64,
}

impl Questions {
    fn about(officials: u64) -> Self {
        Self {
            state: 0x9e37_79b9_7f4a_7c15,
            asked: 0,
            officials,
        }
    }

    /// The next official, and the post asked about.
    fn next(&mut self) -> (u64, u64) {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.asked = self.asked.wrapping_add(1);
        let n = self.state.checked_rem(self.officials).unwrap_or(0);
        (n, n.wrapping_add(self.asked % 2) % POSTS)
    }
}

fn permission(c: &mut Criterion) {
    let at = Instant::parse("2026-10-23T12:00:00Z").unwrap_or(Instant::MIN);
    let kind = CommandKind::IssueCamera;
    for grants in [10u64, 1_000, 100_000] {
        let post = world(grants).post;
        let officials = grants / 2;
        let handles: Vec<_> = (0..officials)
            .filter_map(|n| post.official_handle(&official(n)))
            .collect();
        let places: Vec<_> = (0..POSTS)
            .filter_map(|n| post.place_handle(&Place::Post(post_id(n))))
            .collect();
        let by_handle = |n: u64, p: u64| {
            let (official, place) = (handles.get(n as usize), places.get(p as usize));
            official
                .zip(place)
                .is_some_and(|(official, place)| post.permits(*official, kind, *place, at).is_ok())
        };
        let mut questions = Questions::about(officials);
        let granted = (0..10_000).filter(|_| {
            let (n, p) = questions.next();
            by_handle(n, p)
        });
        println!(
            "{grants} grants: {} of 10000 questions granted",
            granted.count()
        );
        let mut group = c.benchmark_group(format!("permission/{grants}"));
        let mut questions = Questions::about(officials);
        group.bench_function("by_handle", |b| {
            b.iter(|| {
                let (n, p) = questions.next();
                black_box(by_handle(n, p))
            });
        });
        let mut questions = Questions::about(officials);
        group.bench_function("by_id", |b| {
            b.iter(|| {
                let (n, p) = questions.next();
                let (official, place) = (official(n), Place::Post(post_id(p)));
                black_box(post.permits_by_id(&official, kind, &place, at).is_ok())
            });
        });
        // The peer: one bit for each official and post, without scope, time or ground.
        let bits: Vec<u64> = (0..officials).map(|n| 1 << (n % POSTS)).collect();
        let mut questions = Questions::about(officials);
        group.bench_function("bit_set", |b| {
            b.iter(|| {
                let (n, p) = questions.next();
                black_box(bits.get(n as usize).is_some_and(|w| w & (1 << p) != 0))
            });
        });
        group.finish();
    }
}

criterion_group!(benches, permission);
criterion_main!(benches);
