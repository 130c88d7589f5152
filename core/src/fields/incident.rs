//! The fields of an incident.

use super::fields;

fields! {
    /// One field of an incident.
    pub enum IncidentField of Incident: "incident field"
    "overview" PLAIN {
        /// Its name.
        Name = "name",
        /// Actual, drill or test.
        Nature = "nature",
        /// When it started and ended.
        Period = "period",
        /// Where it is.
        Place = "place",
    }
    "casualties" PLAIN {
        /// How many patients there are, by triage category.
        Counts = "counts",
    }
    "command" PLAIN {
        /// What the people in command wrote.
        Log = "log",
    }
}
