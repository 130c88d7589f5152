# What a viewer may see of a call. The rules stand in `data.rules`, by role, relation, status and act, so that only those
# which can match are looked at; roles are resolved when the data are loaded.
package board

import rego.v1

answer := {"see": see, "see_coarse": see_coarse}

here := data.rules[input.role][input.relation][input.status]

see contains field if {
	some rule in here.see
	rule.phase[input.phase]
	rule.profile[input.profile]
	rule.confidential[input.confidential]
	some field in rule.fields
}

see_coarse contains field if {
	some rule in here.see_coarse
	rule.phase[input.phase]
	rule.profile[input.profile]
	rule.confidential[input.confidential]
	some field in rule.fields
}
