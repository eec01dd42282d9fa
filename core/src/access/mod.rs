//! Access: accounts, and the authorisations at a dock that they give.

mod terms;

pub use terms::{Access, AccessChange, AccountRequest, Purpose, Viewing};

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use crate::value::{
    AccountId, AuthorisationId, BodyId, ComponentId, Dense, Handle, Ids, Instant, OfficialId, Span,
    Table, Timeline,
};
use crate::wire_types;

wire_types! {
    /// What happened in this room.
    pub enum Event: choice {
        /// An official authorised at a dock: stage one (III.9(1)).
        Authorised = "authorised" {
            /// The dock.
            dock: ComponentId,
            /// The instant from which it has lapsed, by the policy of that moment.
            until: Instant,
            /// Who authorised.
            official: OfficialId,
            /// The authorisation.
            authorisation: AuthorisationId,
        },
        /// The removal of a camera used an authorisation up.
        AuthorisationConsumed = "authorisation_consumed" {
            /// The camera.
            camera: ComponentId,
            /// The authorisation.
            authorisation: AuthorisationId,
        },
        /// An account was created.
        AccountCreated = "account_created" {
            /// The customs body whose account it is.
            body: BodyId,
            /// What it may do.
            access: AccessKind,
            /// The account.
            account: AccountId,
            /// Whose it is.
            official: OfficialId,
        },
        /// What an account may do was changed.
        AccessChanged = "access_changed" {
            /// What it may do now.
            access: AccessKind,
            /// The account.
            account: AccountId,
        },
        /// An account was deleted.
        AccountDeleted = "account_deleted" {
            /// The account.
            account: AccountId,
        },
    }

    /// What an account may do.
    pub enum AccessKind: code {
        /// Nothing, for the time being.
        Blocked = "blocked",
        /// Use cameras: an authorised person.
        Cameras = "cameras",
        /// View video: an authorised user.
        Viewing = "viewing",
    }
}

/// An account as the state holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The account.
    pub id: AccountId,
    /// The customs body whose account it is.
    pub body: Handle<BodyId>,
    /// What it could do when.
    access: Timeline<AccessKind>,
    /// The instant from which it is deleted, where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Instant>,
}

impl Account {
    /// What it may do at an instant: nothing before it was created and after it was deleted.
    #[must_use]
    pub fn access_at(&self, at: Instant) -> Option<AccessKind> {
        if self.deleted.is_some_and(|deleted| deleted <= at) {
            return None;
        }
        self.access.at(at).map(|(_, access)| *access)
    }

    /// When it was blocked last after `since`, where it was.
    #[must_use]
    pub fn blocked_after(&self, since: Instant) -> Option<Instant> {
        let mut changes = self.access.newest_first();
        changes
            .find(|(at, access)| **access == AccessKind::Blocked && since < *at)
            .map(|(at, _)| at)
    }

    /// Whether it was there at an instant, blocked or not.
    #[must_use]
    pub fn is_live(&self, at: Instant) -> bool {
        self.access_at(at).is_some()
    }

    /// What it was created for, or changed to last.
    #[must_use]
    pub fn newest_access(&self) -> Option<AccessKind> {
        self.access.last().map(|(_, access)| *access)
    }
}

/// An authorisation at a dock as the state holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authorisation {
    /// Who authorised.
    pub by: Handle<OfficialId>,
    /// The authorisation.
    pub id: AuthorisationId,
    /// The instant from which it has lapsed.
    pub until: Instant,
    /// The removal that used it up.
    #[serde(skip_serializing_if = "Option::is_none")]
    consumed: Option<Consumed>,
}

/// The removal that used an authorisation up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Consumed {
    /// The instant of the removal.
    at: Instant,
    /// The camera that was taken.
    camera: Handle<ComponentId>,
}

impl Authorisation {
    /// Whether nothing had used it up by `at`.
    #[must_use]
    pub fn is_unused(&self, at: Instant) -> bool {
        self.consumed.is_none_or(|consumed| at < consumed.at)
    }

    /// Whether it lives at `at`: neither used up nor lapsed.
    #[must_use]
    pub fn is_live(&self, at: Instant) -> bool {
        self.is_unused(at) && at < self.until
    }

    /// Whether a removal of a camera at `at` may use it up: it serves one removal, in whatever order they are told.
    fn is_left_for(&self, camera: Handle<ComponentId>, at: Instant) -> bool {
        self.consumed
            .is_none_or(|consumed| consumed.camera == camera && at < consumed.at)
    }
}

/// The state of this room.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// Authorisations at each dock by their instant.
    docks: Dense<ComponentId, Timeline<Authorisation>>,
    holders: Table<AccountId, Handle<OfficialId>>,
    accounts: Dense<OfficialId, SmallVec<[Account; 1]>>,
    authorisations: Table<AuthorisationId, Handle<ComponentId>>,
}

impl State {
    /// All accounts of an official within the window.
    #[inline]
    #[must_use]
    pub fn accounts(&self, official: Handle<OfficialId>) -> &[Account] {
        self.accounts.get(official).map_or(&[], SmallVec::as_slice)
    }

    /// An account with its holder.
    #[must_use]
    pub fn account(&self, id: &AccountId) -> Option<(Handle<OfficialId>, &Account)> {
        let official = *self.holders.get(id)?;
        let account = self.accounts(official).iter().find(|a| a.id == *id)?;
        Some((official, account))
    }

    /// At which dock an authorisation within the window was given, and to whom.
    #[must_use]
    pub fn given(&self, id: &AuthorisationId) -> Option<(Handle<ComponentId>, Handle<OfficialId>)> {
        let dock = *self.authorisations.get(id)?;
        Some((dock, self.authorisation(id)?.by))
    }

    /// An authorisation within the window.
    #[must_use]
    pub fn authorisation(&self, id: &AuthorisationId) -> Option<&Authorisation> {
        let dock = *self.authorisations.get(id)?;
        let mut line = self.docks.get(dock)?.newest_first();
        line.find(|(_, a)| a.id == *id).map(|(_, a)| a)
    }

    /// The authorisations at a dock by `at` that nothing had used up, lapsed or not, the latest first.
    pub fn unused(
        &self,
        dock: Handle<ComponentId>,
        at: Instant,
    ) -> impl Iterator<Item = &Authorisation> {
        self.given_by(dock, at).filter(move |a| a.is_unused(at))
    }

    /// The authorisations at a dock, lapsed or not, that a removal of a camera at `at` may use up, the latest first.
    pub fn left_for(
        &self,
        camera: Handle<ComponentId>,
        dock: Handle<ComponentId>,
        at: Instant,
    ) -> impl Iterator<Item = &Authorisation> {
        self.given_by(dock, at)
            .filter(move |a| a.is_left_for(camera, at))
    }

    fn given_by(
        &self,
        dock: Handle<ComponentId>,
        at: Instant,
    ) -> impl Iterator<Item = &Authorisation> {
        // No authorisation lives longer than a day: nothing older need be looked at.
        let oldest = at.minus(Span::DAY);
        let line = self.docks.get(dock).into_iter();
        line.flat_map(move |line| line.back_from(at))
            .take_while(move |(since, _)| *since >= oldest)
            .map(|(_, a)| a)
    }

    /// Takes in what happened at `when`.
    pub fn apply(&mut self, event: &Event, when: Instant, ids: &Ids) {
        match event {
            Event::Authorised {
                dock,
                until,
                official,
                authorisation,
            } => {
                let (Some(official), Some(dock)) =
                    (ids.officials.find(official), ids.components.find(dock))
                else {
                    return;
                };
                self.authorisations.set(*authorisation, dock);
                self.docks.entry(dock).insert(
                    when,
                    Authorisation {
                        id: *authorisation,
                        by: official,
                        until: *until,
                        consumed: None,
                    },
                );
            }
            Event::AuthorisationConsumed {
                camera,
                authorisation,
            } => {
                let Some(camera) = ids.components.find(camera) else {
                    return;
                };
                let dock = self.authorisations.get(authorisation).copied();
                let line = dock.and_then(|d| self.docks.get_mut(d));
                let mut newest_first = line.into_iter().flat_map(Timeline::values_mut).rev();
                if let Some(used) = newest_first.find(|a| a.id == *authorisation) {
                    used.consumed = Some(Consumed { at: when, camera });
                }
            }
            Event::AccountCreated {
                body,
                access,
                account,
                official,
            } => {
                let (Some(official), Some(body)) =
                    (ids.officials.find(official), ids.bodies.find(body))
                else {
                    return;
                };
                self.holders.set(*account, official);
                let mut line = Timeline::default();
                line.insert(when, *access);
                self.accounts.entry(official).push(Account {
                    id: *account,
                    body,
                    access: line,
                    deleted: None,
                });
            }
            Event::AccessChanged { access, account } => {
                if let Some(account) = self.account_mut(account) {
                    account.access.insert(when, *access);
                }
            }
            Event::AccountDeleted { account } => {
                if let Some(account) = self.account_mut(account) {
                    account.deleted = Some(account.deleted.map_or(when, |d| d.min(when)));
                }
            }
        }
    }

    fn account_mut(&mut self, id: &AccountId) -> Option<&mut Account> {
        let official = *self.holders.get(id)?;
        let accounts = self.accounts.get_mut(official)?;
        accounts.iter_mut().find(|a| a.id == *id)
    }

    /// Brings back to `latest` what stands in the future.
    pub fn bring_back(&mut self, latest: Instant) {
        for account in self.accounts.values_mut().flatten() {
            account.access.bring_back(latest);
            account.deleted = account.deleted.map(|at| at.min(latest));
        }
        for line in self.docks.values_mut() {
            // What was given by a clock that ran ahead has lapsed: its life was measured by that clock.
            for authorisation in line.later_than_mut(latest) {
                authorisation.until = latest;
            }
            line.bring_back(latest);
        }
    }

    /// Forgets accounts deleted and authorisations given before `horizon`.
    pub fn forget_before(&mut self, horizon: Instant) {
        for accounts in self.accounts.values_mut() {
            accounts.retain(|a| {
                a.access.forget_before(horizon);
                let gone = a.deleted.is_some_and(|deleted| deleted < horizon);
                if gone {
                    self.holders.remove(&a.id);
                }
                !gone
            });
        }
        for line in self.docks.values_mut() {
            line.retain(|at, a| {
                let gone = at < horizon && a.until < horizon;
                if gone {
                    self.authorisations.remove(&a.id);
                }
                !gone
            });
        }
    }
}
