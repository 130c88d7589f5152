//! What a crew has to guard against.

use crate::codec::words;

words! {
    /// The precautions that a patient is moved under: the strictest of several, and what else there is stands
    /// in the crew's notes (CDC's transmission-based precautions; NEMSIS has no element for it).
    pub enum Isolation: "isolation" {
        /// Gown and gloves.
        Contact = 0 "contact",
        /// A mask as well.
        Droplet = 1 "droplet",
        /// A respirator as well.
        Airborne = 2 "airborne",
        /// It is the patient who is guarded.
        Protective = 3 "protective",
        /// Others, or such as nobody said yet.
        Other = 4 "other",
    }
}
