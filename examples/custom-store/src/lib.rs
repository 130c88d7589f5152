//! A store of an integrator's own, on redb.
