//! The fields of an account.

use super::fields;

fields! {
    /// One field of an account.
    pub enum AccountField of Account: "account field"
    "card" PLAIN {
        /// The person's name.
        PersonName = "person_name",
        /// The name they sign in with.
        Username = "username",
        /// The roles and where they hold.
        Roles = "roles",
        /// Enabled, locked or deactivated.
        State = "state",
    }
    "security" PLAIN {
        /// How the person signs in and is reached.
        SignIn = "sign_in",
        /// Open sessions and their devices.
        Sessions = "sessions",
    }
}
