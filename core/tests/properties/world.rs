//! What sequences are drawn from: every vector, and changes to it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use proptest::prelude::*;
use serde_json::Value;
use svidok::post::{Answer, Input, Post, Tables};
use svidok_testkit::mutate::{self, Mutation};
use svidok_testkit::vectors::{Suite, names};

/// A vector to draw from: the post after its start, and its steps with those of the start.
struct Base {
    post: Post,
    steps: Vec<Value>,
    kept: usize,
}

pub struct World {
    bases: Vec<Base>,
    names: Vec<String>,
    pool: Vec<Value>,
}

/// Takes in all that can be; what cannot even be decided is left out.
fn run(post: &mut Post, inputs: Vec<Input>) {
    for input in inputs {
        if let Ok(Answer::Step(step)) = post.decide(input) {
            post.commit(&step).unwrap();
        }
    }
}

impl World {
    /// The world of the tables as they are, made once.
    pub fn get() -> &'static Self {
        static WORLD: OnceLock<World> = OnceLock::new();
        WORLD.get_or_init(|| Self::under(&Tables::latest))
    }

    /// The world of other tables.
    pub fn under(tables: &dyn Fn() -> Tables) -> Self {
        let suite = Suite::load();
        let mut starts: BTreeMap<Vec<String>, Post> = BTreeMap::new();
        let (mut bases, mut pool) = (Vec::new(), Vec::new());
        for vector in &suite.vectors {
            let (steps, kept) = mutate::steps(&suite, vector);
            let post = starts.entry(vector.start.clone()).or_insert_with(|| {
                let mut post = Post::with_tables(tables());
                run(&mut post, mutate::inputs(&steps[..kept]));
                post
            });
            pool.extend(steps[kept..].iter().cloned());
            bases.push(Base {
                post: post.clone(),
                steps,
                kept,
            });
        }
        Self {
            bases,
            names: names().into_values().collect(),
            pool,
        }
    }

    /// How many vectors there are.
    pub fn len(&self) -> usize {
        self.bases.len()
    }

    /// The post after the start of a vector, and the inputs that follow.
    pub fn draw(&self, vector: usize, mutations: &[Mutation]) -> (Post, Vec<Input>) {
        let base = &self.bases[vector % self.bases.len()];
        let mut steps = base.steps.clone();
        for mutation in mutations {
            mutate::apply(mutation, &mut steps, base.kept, &self.names, &self.pool);
        }
        let start = mutate::inputs(&steps[..base.kept]).len();
        (base.post.clone(), mutate::inputs(&steps).split_off(start))
    }
}

pub fn mutation() -> impl Strategy<Value = Mutation> {
    let n = 0usize..1_000;
    let late = prop_oneof![Just(0i64), Just(1), -30i64..600, -60_000i64..60_000];
    prop_oneof![
        n.clone().prop_map(Mutation::Drop),
        n.clone().prop_map(Mutation::Repeat),
        n.clone().prop_map(Mutation::Resend),
        n.clone().prop_map(Mutation::Swap),
        (n.clone(), late.clone()).prop_map(|(n, by)| Mutation::Shift(n, by)),
        (n.clone(), late.clone()).prop_map(|(n, by)| Mutation::ShiftAll(n, by)),
        (n.clone(), n.clone(), n.clone()).prop_map(|(n, a, b)| Mutation::Replace(n, a, b)),
        (n.clone(), n.clone()).prop_map(|(n, a)| Mutation::Actor(n, a)),
        (n.clone(), late).prop_map(|(n, by)| Mutation::Told(n, by)),
        (n.clone(), any::<bool>()).prop_map(|(n, u)| Mutation::Clock(n, u)),
        (n.clone(), n).prop_map(|(n, other)| Mutation::Graft(n, other)),
    ]
}
