//! The kinds of facilities as lists name them.

use bayboard::{FacilityKind, Word};

/// The kind behind a word: the library's own, or the plural that public lists use.
pub(crate) fn kind_of(text: &str) -> Result<FacilityKind, String> {
    let word = text.trim().to_lowercase().replace([' ', '-'], "_");
    FacilityKind::from_word(&word).or_else(|| listed(&word)).ok_or_else(|| {
        let known: Vec<&str> = FacilityKind::ALL.iter().map(|kind| kind.word()).collect();
        format!("is not a kind of facility; use one of {}", known.join(", "))
    })
}

fn listed(word: &str) -> Option<FacilityKind> {
    Some(match word {
        "hospitals" => FacilityKind::Hospital,
        "nursing" | "nursing_homes" | "longterm" => FacilityKind::NursingHome,
        "dialysis_center" | "dialysis_centers" => FacilityKind::Dialysis,
        "clinics" | "urgent_care_facilities" | "ambulatory_surgical_center" => FacilityKind::Clinic,
        "residences" => FacilityKind::Residence,
        "rehab" | "hospice" | "home_health_agencies" => FacilityKind::Other,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_and_plurals_are_known_and_nothing_else() {
        assert_eq!(kind_of("Nursing Home"), Ok(FacilityKind::NursingHome));
        assert_eq!(kind_of("hospitals"), Ok(FacilityKind::Hospital));
        assert!(
            kind_of("palace").unwrap_err().contains("dialysis")
                && !kind_of("palace").unwrap_err().contains("palace")
        );
    }
}
