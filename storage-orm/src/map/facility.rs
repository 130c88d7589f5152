//! Saved locations.

use super::part::{maybe, number, part, phi, plain, protected, text, unpart, version, word};
use super::tenant::named;
use super::{Stored, Unique};
use crate::entity::facility::{Column, Entity, Model};
use bayboard::access::PublicFacilityId;
use bayboard::danger::RawFacility;
use bayboard::{
    DecodeError, DivisionId, Facility, FacilityBoardSettings, FacilityId, RecordKind, TenantId, UniqueKey, UnknownFields, Word,
};

impl Stored for Facility {
    const KIND: RecordKind = RecordKind::Facility;
    const UNIQUE: &'static [Unique<Column>] = &[
        (UniqueKey::PublicId, &[Column::Tenant, Column::PublicId]),
        (UniqueKey::SourceRef, &[Column::Tenant, Column::SourceRef]),
    ];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawFacility) -> Model {
        let RawFacility {
            id,
            version,
            record_status,
            tenant,
            public_id,
            access_code,
            code_epoch,
            division,
            source_ref,
            name,
            kind,
            street,
            city,
            state,
            postal_code,
            phone,
            npi,
            cms_number,
            zone,
            board,
            unknown: _,
        } = raw;
        let FacilityBoardSettings { profile, twelve_hours, horizon_hours } = board;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            public_id: public_id.digits().to_owned(),
            access_code: part(access_code),
            code_epoch: (*code_epoch).into(),
            division: division.map(DivisionId::as_uuid),
            source_ref: source_ref.as_ref().map(plain),
            name: phi(name),
            kind: kind.word().to_owned(),
            street: street.as_ref().map(phi),
            city: city.as_ref().map(plain),
            state: state.as_ref().map(plain),
            postal_code: postal_code.as_ref().map(plain),
            phone: phone.as_ref().map(phi),
            npi: npi.as_ref().map(plain),
            cms_number: cms_number.as_ref().map(plain),
            zone: zone.name().to_owned(),
            board_profile: profile.word().to_owned(),
            board_twelve_hours: *twelve_hours,
            board_horizon_hours: horizon_hours.map(Into::into),
        }
    }
    fn raw(row: Model) -> Result<RawFacility, DecodeError> {
        let Model {
            tenant,
            id,
            version: written,
            record_status,
            public_id,
            access_code,
            code_epoch,
            division,
            source_ref,
            name,
            kind,
            street,
            city,
            state,
            postal_code,
            phone,
            npi,
            cms_number,
            zone,
            board_profile,
            board_twelve_hours,
            board_horizon_hours,
        } = row;
        Ok(RawFacility {
            id: FacilityId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            public_id: PublicFacilityId::parse(&public_id).ok_or(DecodeError::NotCanonical)?,
            access_code: unpart(access_code)?,
            code_epoch: number(code_epoch)?,
            division: division.map(DivisionId::from_uuid),
            source_ref: maybe(source_ref, text)?,
            name: protected(name)?,
            kind: word(&kind)?,
            street: maybe(street, protected)?,
            city: maybe(city, text)?,
            state: maybe(state, text)?,
            postal_code: maybe(postal_code, text)?,
            phone: maybe(phone, protected)?,
            npi: maybe(npi, text)?,
            cms_number: maybe(cms_number, text)?,
            zone: named(&zone)?,
            board: FacilityBoardSettings {
                profile: word(&board_profile)?,
                twelve_hours: board_twelve_hours,
                horizon_hours: maybe(board_horizon_hours, number)?,
            },
            unknown: UnknownFields::default(),
        })
    }
}
