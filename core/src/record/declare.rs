//! How a record is declared.

/// What a record may hold and may not.
pub(crate) trait Optional {
    /// Its optional fields, and whether each holds something.
    fn held(&self) -> impl Iterator<Item = (&'static str, bool)>;
}

/// Declares a record: the raw struct with public fields for adapters, and the closed type everybody else
/// holds. Behind each field stands its number in what is stored, which is never used again; `secret` behind
/// it keeps its value from the journal. `sealed by` names the field with the key that seals what the journal
/// tells of the record.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident / $raw:ident ($id:ty) $(sealed by $key:ident)? {
            $($(#[$doc:meta])* $field:ident: $type:ty = $tag:literal $($secret:ident)?),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        ///
        /// It is not output: it has no serialised form, and printing it shows the id alone.
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(pub(crate) $raw);

        /// The raw values of a record, for storage adapters; see [`danger`](crate::danger).
        #[derive(Clone, PartialEq, Eq)]
        pub struct $raw {
            /// The record's id.
            pub id: $id,
            /// Counts its writes.
            pub version: $crate::record::Version,
            /// Whether it is in use.
            pub record_status: $crate::access::RecordStatus,
            $($(#[$doc])* pub $field: $type,)+
            /// What a newer build wrote and this one does not know.
            pub unknown: $crate::UnknownFields,
        }
        $crate::codec::fields!($raw { id = 1, version = 2, record_status = 3, $($field = $tag),+ } keeping unknown);

        impl $name {
            /// Whether some part of it is never told by the journal.
            pub(crate) const HAS_SECRETS: bool = !$raw::SECRETS.is_empty();
            /// The record's id.
            #[must_use]
            pub const fn id(&self) -> $id {
                self.0.id
            }
            /// Counts its writes.
            #[must_use]
            pub const fn version(&self) -> $crate::record::Version {
                self.0.version
            }
            /// Whether it is in use.
            #[must_use]
            pub const fn record_status(&self) -> $crate::access::RecordStatus {
                self.0.record_status
            }
        }
        impl $raw {
            const SECRETS: &'static [&'static str] = &[$($(stringify!($field $secret),)?)+];

            /// The key that seals what the journal tells of it, if it has one of its own.
            pub(crate) fn journal_key(&self) -> Option<&$crate::SubjectKey> {
                None$(.or(Some(&self.$key)))?
            }

            pub(crate) fn journal_key_mut(&mut self) -> Option<&mut $crate::SubjectKey> {
                None$(.or(Some(&mut self.$key)))?
            }


            /// It without its secrets. What a newer build wrote may be one.
            #[allow(unused_mut, reason = "most records have no secret")]
            pub(crate) fn told(&self) -> Self {
                let mut told = Self { unknown: $crate::UnknownFields::NONE, ..self.clone() };
                $($($crate::record::$secret(&mut told.$field);)?)+
                told
            }
            /// The names of the secrets that are not those of before.
            #[allow(unused_mut, unused_variables, reason = "most records have no secret")]
            pub(crate) fn changed_secrets(&self, before: &Self) -> Vec<String> {
                let mut changed = Vec::new();
                $($(
                    let $secret = &self.$field;
                    if *$secret != before.$field {
                        changed.push(stringify!($field).to_owned());
                    }
                )?)+
                changed
            }
        }
        impl $crate::record::Optional for $raw {
            fn held(&self) -> impl Iterator<Item = (&'static str, bool)> {
                let fields = [$((stringify!($field), $crate::codec::Field::is_held(&self.$field))),+];
                fields.into_iter().filter_map(|(name, is_held)| Some((name, is_held?)))
            }
        }

        $crate::codec::newtype_value!($name);
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.id)
            }
        }
        impl std::fmt::Debug for $raw {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($raw), "({})"), self.id)
            }
        }
    };
}

pub(crate) use record;
