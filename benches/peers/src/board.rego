# What a viewer may see of a call. The rules stand in `data.rules`, by role, relation, status and act, so that only those
# which can match are looked at; roles are resolved when the data are loaded.
package board

import rego.v1

answer := {"see": see, "see_coarse": see_coarse}

here := data.rules[input.role][input.relation][input.status]

# Each rule's fields are one number, a bit for each.
see := [rule.fields |
	some rule in here.see
	rule.phase[input.phase]
	rule.profile[input.profile]
	rule.confidential[input.confidential]
]

see_coarse := [rule.fields |
	some rule in here.see_coarse
	rule.phase[input.phase]
	rule.profile[input.profile]
	rule.confidential[input.confidential]
]

# What the rules come to, worked out beforehand for every combination of words.
cell := data.cells[input.role][input.profile][input.relation][input.status][input.phase][input.confidential]
