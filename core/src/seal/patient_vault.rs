//! A patient's key, opened: what wraps the keys of the patient's records.

use super::cipher::key_from;
use super::{CompanyVault, Key, OpenKey, Place, SealError, SubjectKey};
use crate::{PatientId, RecordRef};
use std::fmt;
use uuid::Uuid;

/// A patient's key, opened. Entries stay sealed under their record's own key, so linking, merging and undoing
/// a merge wrap keys again and touch no entry. Dropping the patient's key ([`SubjectKey::erased`]) erases
/// every record linked to it.
pub struct PatientVault {
    company: CompanyVault,
    patient: PatientId,
    key: OpenKey,
}

impl CompanyVault {
    /// A fresh key for a patient, in the place of the one that is dropped or never was.
    ///
    /// # Errors
    /// [`SealError`] when the company's active key is missing.
    pub fn new_patient_key(&self, patient: PatientId, before: &SubjectKey) -> Result<SubjectKey, SealError> {
        self.new_key(&self.patient_place(patient), before)
    }

    /// Opens a patient's key. One that was dropped opens nothing: then every record below it is erased.
    ///
    /// # Errors
    /// [`SealError`] when the company's key is missing, or the patient's was altered.
    pub fn patient(&self, patient: PatientId, key: &SubjectKey) -> Result<PatientVault, SealError> {
        let key = self.opened(&self.patient_place(patient), key)?.derive("wrap");
        Ok(PatientVault { company: self.clone(), patient, key })
    }

    /// A patient's key under the company's active generation; none where it is.
    ///
    /// # Errors
    /// [`SealError`] as for [`CompanyVault::patient`].
    pub fn rewrapped_patient_key(
        &self,
        patient: PatientId,
        key: &SubjectKey,
    ) -> Result<Option<SubjectKey>, SealError> {
        self.rewrapped(&self.patient_place(patient), key)
    }

    fn patient_place(&self, patient: PatientId) -> Place {
        Place { tenant: self.tenant(), record: patient.as_uuid(), field: "patient key" }
    }
}

impl PatientVault {
    /// Links a record to the patient: its key, until now the company's, is wrapped under the patient's.
    ///
    /// # Errors
    /// [`SealError::OtherPatient`] when it is linked already, [`SealError::ErasedPatient`]; [`SealError`]
    /// when a key is missing or altered.
    pub fn link(&self, record: RecordRef, key: &SubjectKey) -> Result<SubjectKey, SealError> {
        let bits = key
            .wrapped_for(None)?
            .map(|wrapped| key_from(self.company.open_sealed(&self.place(record.id), wrapped)?));
        self.take(record, key, bits.transpose()?)
    }

    /// Takes a record from the patient again: its key is wrapped under the company's.
    ///
    /// # Errors
    /// [`SealError::OtherPatient`] when it is not linked to this patient; [`SealError`] when a key is missing
    /// or altered.
    pub fn unlink(&self, record: RecordRef, key: &SubjectKey) -> Result<SubjectKey, SealError> {
        let place = self.place(record.id);
        match self.opened(&place, key)? {
            Some(bits) => Ok(key.wrapped_as(None, self.company.seal(&place, bits.as_bytes())?)),
            None => Ok(key.erased()),
        }
    }

    /// Takes a record over from another patient. Two patients are merged by doing so with every record of one
    /// of them; the merge is undone by taking those back, for which the key of the one that was given up has
    /// to be kept.
    ///
    /// # Errors
    /// [`SealError::OtherPatient`] when it is not linked to `from`, [`SealError::ErasedPatient`];
    /// [`SealError`] when a key is missing or altered.
    pub fn take_over(
        &self,
        from: &Self,
        record: RecordRef,
        key: &SubjectKey,
    ) -> Result<SubjectKey, SealError> {
        let bits = from.opened(&from.place(record.id), key)?;
        self.take(record, key, bits)
    }

    /// The bits of a key that is wrapped under the patient's; none where one of the two was dropped.
    fn opened(&self, place: &Place, key: &SubjectKey) -> Result<Option<Key>, SealError> {
        let Some(wrapped) = key.wrapped_for(Some(self.patient))? else { return Ok(None) };
        self.key.open(place, wrapped)?.map(key_from).transpose()
    }

    fn take(&self, record: RecordRef, key: &SubjectKey, bits: Option<Key>) -> Result<SubjectKey, SealError> {
        let Some(bits) = bits else { return Ok(key.erased()) };
        let wrapped = self.key.seal(self.company.entropy(), &self.place(record.id), bits.as_bytes())?;
        Ok(key.wrapped_as(Some(self.patient), wrapped.ok_or(SealError::ErasedPatient)?))
    }

    fn place(&self, record: Uuid) -> Place {
        Place::of_record_key(self.company.tenant(), record)
    }
}

impl fmt::Debug for PatientVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PatientVault({})", self.patient)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{RecordKind, Sealed, SeededEntropy, TenantId, Vault};

    const RECORD: RecordRef = RecordRef { kind: RecordKind::Dispatch, id: Uuid::from_u128(20) };
    const OTHER: RecordRef = RecordRef { kind: RecordKind::Dispatch, id: Uuid::from_u128(21) };

    fn patient(last: u128) -> PatientId {
        PatientId::from_uuid(Uuid::from_u128(last))
    }

    /// A company, two of its patients with their keys, and a record's key with something sealed under it.
    struct Stage {
        company: CompanyVault,
        keys: [SubjectKey; 2],
        key: SubjectKey,
        entry: Sealed,
    }

    impl Stage {
        fn new() -> Self {
            let (vault, tenant) =
                (Vault::in_memory(SeededEntropy::new(3)), TenantId::from_uuid(Uuid::from_u128(7)));
            let company = CompanyVault::open(&vault, tenant, &vault.new_company(tenant).unwrap()).unwrap();
            let keys = [1, 2].map(|last| company.new_patient_key(patient(last), &SubjectKey::NONE).unwrap());
            let place = Place::of_record_key(tenant, RECORD.id);
            let key = company.new_key(&place, &SubjectKey::NONE).unwrap();
            let entry = company
                .opened(&place, &key)
                .unwrap()
                .seal(company.entropy(), &place, b"told")
                .unwrap()
                .unwrap();
            Self { company, keys, key, entry }
        }
        fn patient(&self, number: usize) -> PatientVault {
            self.company.patient(patient(number as u128 + 1), &self.keys[number]).unwrap()
        }
        fn place(&self) -> Place {
            Place::of_record_key(self.company.tenant(), RECORD.id)
        }
        /// What the entry tells to whoever holds this patient's key.
        fn told(&self, patient: &PatientVault, key: &SubjectKey) -> Result<Option<Vec<u8>>, SealError> {
            let bits = patient.opened(&self.place(), key)?;
            OpenKey::new(key.number(), bits).open(&self.place(), &self.entry)
        }
    }

    const TOLD: &[u8] = b"told";

    #[test]
    fn a_linked_record_opens_under_its_patients_key_and_no_other() {
        let stage = Stage::new();
        let (ada, ben) = (stage.patient(0), stage.patient(1));
        let linked = ada.link(RECORD, &stage.key).unwrap();
        assert_eq!((linked.patient(), linked.number()), (Some(patient(1)), stage.key.number()));
        assert_eq!(stage.told(&ada, &linked).unwrap().as_deref(), Some(TOLD), "the entry was not touched");
        assert_eq!(stage.told(&ben, &linked), Err(SealError::OtherPatient));
        assert_eq!(stage.company.opened(&stage.place(), &linked).err(), Some(SealError::OtherPatient));
        assert_eq!(ben.link(RECORD, &linked), Err(SealError::OtherPatient));
        assert_eq!(ada.unlink(OTHER, &linked), Err(SealError::Broken), "wrapped for its own record");
        let forged = linked
            .wrapped_as(Some(patient(2)), linked.wrapped_for(Some(patient(1))).unwrap().unwrap().clone());
        assert_eq!(stage.told(&ben, &forged), Err(SealError::Broken));
    }

    #[test]
    fn unlinked_a_record_is_the_companys_again() {
        let stage = Stage::new();
        let linked = stage.patient(0).link(RECORD, &stage.key).unwrap();
        let back = stage.patient(0).unlink(RECORD, &linked).unwrap();
        assert_eq!(back.patient(), None);
        let opened = stage.company.opened(&stage.place(), &back).unwrap();
        assert_eq!(opened.open(&stage.place(), &stage.entry).unwrap().as_deref(), Some(TOLD));
        assert_eq!(stage.patient(1).unlink(RECORD, &linked), Err(SealError::OtherPatient));
    }

    #[test]
    fn merged_patients_have_one_key_until_the_merge_is_undone() {
        let stage = Stage::new();
        let (ada, ben) = (stage.patient(0), stage.patient(1));
        let linked = ada.link(RECORD, &stage.key).unwrap();
        let merged = ben.take_over(&ada, RECORD, &linked).unwrap();
        assert_eq!(stage.told(&ben, &merged).unwrap().as_deref(), Some(TOLD));
        assert_eq!(ben.take_over(&ada, RECORD, &merged), Err(SealError::OtherPatient), "once is enough");
        let undone = ada.take_over(&ben, RECORD, &merged).unwrap();
        assert_eq!(
            (stage.told(&ada, &undone).unwrap().as_deref(), undone.patient()),
            (Some(TOLD), Some(patient(1)))
        );
    }

    #[test]
    fn with_the_patients_key_all_below_is_erased_and_stays_so() {
        let stage = Stage::new();
        let linked = stage.patient(0).link(RECORD, &stage.key).unwrap();
        let dropped = stage.keys[0].erased();
        let gone = stage.company.patient(patient(1), &dropped).unwrap();
        assert_eq!(stage.told(&gone, &linked), Ok(None), "erased, not broken");
        assert_eq!(gone.unlink(RECORD, &linked), Ok(linked.erased()));
        assert_eq!(stage.patient(1).take_over(&gone, RECORD, &linked), Ok(linked.erased()));
        // Who comes back gets another key, and what was erased does not come with it.
        let fresh = stage.company.new_patient_key(patient(1), &dropped).unwrap();
        let again = stage.company.patient(patient(1), &fresh).unwrap();
        assert_eq!((fresh.number().0, stage.told(&again, &linked)), (2, Ok(None)));
        assert_eq!(
            gone.link(RECORD, &stage.key),
            Err(SealError::ErasedPatient),
            "what is there is not lost by it"
        );
    }

    #[test]
    fn an_erased_record_stays_erased_through_link_and_merge() {
        let stage = Stage::new();
        let (ada, ben, erased) = (stage.patient(0), stage.patient(1), stage.key.erased());
        let linked = ada.link(RECORD, &erased).unwrap();
        let merged = ben.take_over(&ada, RECORD, &linked).unwrap();
        assert_eq!((linked, ben.unlink(RECORD, &merged)), (erased.clone(), Ok(erased.clone())));
        assert_eq!(stage.told(&ben, &merged), Ok(None));
    }
}
