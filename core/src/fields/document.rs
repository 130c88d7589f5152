//! The fields of a document.

use super::fields;

fields! {
    /// One field of a document.
    pub enum DocumentField of Document: "document field"
    "label" PHI {
        /// Its title and type.
        Title = "title",
        /// The date of the examination.
        Date = "date",
    }
    "content" PHI {
        /// The file itself.
        File = "file",
    }
}
