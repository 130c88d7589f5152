//! Cedar as a peer: everything is parsed and built beforehand, the authorizer is asked for each field of each
//! row.

use crate::cedar_rules::{action, policies, schema};
use bayboard::{Facts, Field, Word};
use bayboard_benches::{ByQuestion, Deciding, Failure, Peer, Question, Questions, RuleTable, Scope, Viewer};
use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PartialEntities,
    PartialEntityUid, PartialRequest, PolicySet, Request, RestrictedExpression, Schema,
};
use std::collections::{HashMap, HashSet};

/// How Cedar is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// All policies, for each question.
    Prebuilt,
    /// Type-aware partial evaluation first, once for each field: the viewer and the action are known, the
    /// call is not. Rows are asked of what remains. What is decided already is not asked at all.
    Residuals,
}

/// Cedar with the shipped rules.
pub(crate) struct Cedar {
    form: Form,
    table: RuleTable,
    schema: Schema,
    policies: PolicySet,
    authorizer: Authorizer,
}

impl Cedar {
    pub(crate) fn load(form: Form) -> Result<Self, Failure> {
        let table = RuleTable::shipped();
        let (schema, policies) = (schema(&table)?, policies(&table)?);
        Ok(Self { form, table, schema, policies, authorizer: Authorizer::new() })
    }

    /// The viewer and the roles.
    fn people(&self, viewer: &Viewer) -> Result<Vec<Entity>, Failure> {
        let profile = RestrictedExpression::new_string(Viewer::PROFILE.word().to_owned());
        let parents = HashSet::from([role(viewer.role.word())?]);
        let mut people = vec![Entity::new(
            uid("Viewer", "v")?,
            HashMap::from([("profile".to_owned(), profile)]),
            parents,
        )?];
        for name in self.table.roles_of(viewer.role.word()) {
            let has = self.table.roles.iter().filter(|(from, _)| *from == name).map(|(_, to)| role(to));
            people.push(Entity::new(role(&name)?, HashMap::new(), has.collect::<Result<_, _>>()?)?);
        }
        Ok(people)
    }

    fn request(&self, row: usize, act: &str, field: Field) -> Result<Request, Failure> {
        let (viewer, call) = (uid("Viewer", "v")?, uid("Call", &row.to_string())?);
        Ok(Request::new(viewer, acting(act, field)?, call, Context::empty(), Some(&self.schema))?)
    }

    /// What remains to be asked about a field.
    fn remaining(&self, people: &PartialEntities, act: &str, field: Field) -> Result<Remaining, Failure> {
        let viewer = PartialEntityUid::from_concrete(uid("Viewer", "v")?);
        let any_call = PartialEntityUid::new("Call".parse::<EntityTypeName>()?, None);
        let request =
            PartialRequest::new(viewer, acting(act, field)?, any_call, Some(Context::empty()), &self.schema)?;
        let response = self.policies.tpe(&request, people, &self.schema)?;
        Ok(match response.decision() {
            Some(decision) => Remaining::Decided(decision == Decision::Allow),
            None => Remaining::Policies(Box::new(PolicySet::from_policies(response.residual_policies())?)),
        })
    }

    fn residuals(
        &self,
        viewer: &Viewer,
        scope: &Scope,
    ) -> Result<Vec<(Field, &'static str, Remaining)>, Failure> {
        let entities = Entities::from_entities(self.people(viewer)?, Some(&self.schema))?;
        let people = PartialEntities::from_concrete(entities, &self.schema)?;
        let mut residuals = Vec::new();
        for field in &scope.fields {
            for act in ["see", "see_coarse"] {
                residuals.push((*field, act, self.remaining(&people, act, *field)?));
            }
        }
        Ok(residuals)
    }
}

/// What partial evaluation left.
enum Remaining {
    Decided(bool),
    Policies(Box<PolicySet>),
}

impl Peer for Cedar {
    fn product(&self) -> &'static str {
        match self.form {
            Form::Prebuilt => "Cedar",
            Form::Residuals => "Cedar's residuals",
        }
    }

    fn form(&self) -> String {
        match self.form {
            Form::Prebuilt => "everything prebuilt".to_owned(),
            Form::Residuals => "partly evaluated".to_owned(),
        }
    }

    fn aim(&self) -> Option<f64> {
        Some(2_000.0)
    }

    fn prepare<'a>(
        &'a self,
        viewer: &Viewer,
        scope: &Scope,
        facts: &[Facts],
    ) -> Result<Box<dyn Deciding + 'a>, Failure> {
        let calls = facts.iter().enumerate().map(|(row, facts)| call(row, *facts));
        let entities =
            self.people(viewer)?.into_iter().map(Ok).chain(calls).collect::<Result<Vec<_>, Failure>>()?;
        let entities = Entities::from_entities(entities, Some(&self.schema))?;
        let allows = move |request: &Request, policies: &PolicySet| {
            Ok(self.authorizer.is_authorized(request, policies, &entities).decision() == Decision::Allow)
        };
        if self.form == Form::Prebuilt {
            let question = |row, field, act| Ok(Question::Open(self.request(row, act, field)?));
            let rows = questions(scope, facts.len(), question)?;
            return Ok(Box::new(ByQuestion::new(rows, move |request: &Request| {
                allows(request, &self.policies)
            })));
        }
        let residuals = self.residuals(viewer, scope)?;
        let question = |row, field, act| self.open(&residuals, row, field, act);
        let rows = questions(scope, facts.len(), question)?;
        let may = move |(which, request): &(usize, Request)| match &residuals[*which].2 {
            Remaining::Decided(answer) => Ok(*answer),
            Remaining::Policies(policies) => allows(request, policies),
        };
        Ok(Box::new(ByQuestion::new(rows, may)))
    }
}

impl Cedar {
    fn open(
        &self,
        residuals: &[(Field, &'static str, Remaining)],
        row: usize,
        field: Field,
        act: &'static str,
    ) -> Result<Question<(usize, Request)>, Failure> {
        let of_it = |(of, by, _): &(Field, &'static str, Remaining)| *of == field && *by == act;
        let which = residuals.iter().position(of_it).ok_or("no partial answer")?;
        Ok(match &residuals[which].2 {
            Remaining::Decided(answer) => Question::Settled(*answer),
            Remaining::Policies(_) => Question::Open((which, self.request(row, act, field)?)),
        })
    }
}

fn questions<Q>(
    scope: &Scope,
    rows: usize,
    question: impl Fn(usize, Field, &'static str) -> Result<Question<Q>, Failure>,
) -> Result<Vec<Questions<Q>>, Failure> {
    (0..rows).map(|row| Questions::about(scope, |field, act| question(row, field, act))).collect()
}

fn call(row: usize, facts: Facts) -> Result<Entity, Failure> {
    let words = [
        ("relation", facts.relation().word()),
        ("status", facts.record_status().word()),
        ("phase", facts.phase().word()),
    ];
    let texts =
        words.map(|(name, word)| (name.to_owned(), RestrictedExpression::new_string(word.to_owned())));
    let confidential = ("confidential".to_owned(), RestrictedExpression::new_bool(facts.is_confidential()));
    let attributes = texts.into_iter().chain([confidential]).collect();
    Ok(Entity::new(uid("Call", &row.to_string())?, attributes, HashSet::new())?)
}

fn uid(kind: &str, id: &str) -> Result<EntityUid, Failure> {
    Ok(EntityUid::from_type_name_and_id(kind.parse::<EntityTypeName>()?, EntityId::new(id)))
}

fn role(name: &str) -> Result<EntityUid, Failure> {
    uid("Role", name)
}

fn acting(act: &str, field: Field) -> Result<EntityUid, Failure> {
    uid("Action", &action(act, &format!("dispatch.{field}")))
}
