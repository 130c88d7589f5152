//! The fields of a dispatch's bill.

use super::fields;

fields! {
    /// One field of a dispatch's bill.
    pub enum BillingField of Billing: "billing field"
    "claim" PHI {
        /// Who pays, and under what number (NEMSIS ePayment.09 to .22).
        Coverage = "coverage",
        /// Why transport was necessary (NEMSIS ePayment.02, the PCS).
        Necessity = "necessity",
        /// What is charged.
        Charges = "charges",
    }
    "ledger" PHI {
        /// Payments and denials.
        Payments = "payments",
        /// The biller's notes.
        Notes = "notes",
    }
}
