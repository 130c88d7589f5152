//! What every record's table can do.

use bayboard::danger::AsRaw;
use bayboard::{DecodeError, Record, RecordKind, UniqueKey};
use sea_orm::{EntityTrait, FromQueryResult, ModelTrait};

/// Columns whose values no two rows share, and what a caller calls that.
pub(crate) type Unique<C> = (UniqueKey, &'static [C]);

/// A record that has a table.
pub(crate) trait Stored: AsRaw + From<Self::Raw> + Into<Record> + Send + Sync {
    /// Its kind.
    const KIND: RecordKind;
    /// What must be unique beyond the id.
    const UNIQUE: &'static [Unique<<Self::Table as EntityTrait>::Column>];
    /// The column of its id.
    const ID: <Self::Table as EntityTrait>::Column;
    /// The column of the tenant it belongs to; a tenant belongs to itself.
    const TENANT: <Self::Table as EntityTrait>::Column;
    /// The table.
    type Table: EntityTrait<Model = Self::Row>;
    /// A row of it.
    type Row: ModelTrait<Entity = Self::Table> + FromQueryResult + Send + Sync;

    /// The row that keeps this record.
    fn row(raw: &Self::Raw) -> Self::Row;
    /// The record that this row keeps.
    fn raw(row: Self::Row) -> Result<Self::Raw, DecodeError>;

    /// The record, closed again.
    fn record(row: Self::Row) -> Result<Self, DecodeError> {
        Self::raw(row).map(Self::from)
    }
}

/// Runs a piece of code for the type behind a record kind.
macro_rules! for_each_kind {
    ($kind:expr, $Kind:ident => $run:expr) => {
        match $kind {
            bayboard::RecordKind::Tenant => {
                type $Kind = bayboard::Tenant;
                $run
            }
            bayboard::RecordKind::Region => {
                type $Kind = bayboard::Region;
                $run
            }
            bayboard::RecordKind::Division => {
                type $Kind = bayboard::Division;
                $run
            }
            bayboard::RecordKind::Facility => {
                type $Kind = bayboard::Facility;
                $run
            }
            bayboard::RecordKind::Unit => {
                type $Kind = bayboard::Unit;
                $run
            }
            bayboard::RecordKind::Affiliate => {
                type $Kind = bayboard::Affiliate;
                $run
            }
            bayboard::RecordKind::Payor => {
                type $Kind = bayboard::Payor;
                $run
            }
            bayboard::RecordKind::Dispatch => {
                type $Kind = bayboard::Dispatch;
                $run
            }
            bayboard::RecordKind::Display => {
                type $Kind = bayboard::Display;
                $run
            }
            bayboard::RecordKind::ApiToken => {
                type $Kind = bayboard::ApiToken;
                $run
            }
            bayboard::RecordKind::EndedSession => {
                type $Kind = bayboard::EndedSession;
                $run
            }
            bayboard::RecordKind::PolicyFile => {
                type $Kind = bayboard::PolicyFile;
                $run
            }
            bayboard::RecordKind::ActivePolicy => {
                type $Kind = bayboard::ActivePolicy;
                $run
            }
        }
    };
}
pub(crate) use for_each_kind;
