### What the pages of facilities, of what calls refer to, of tokens, settings and rules say, in English.

## Places on the bar

bar-facilities = Facilities
bar-fleet = Units
bar-settings = Settings
tab-units = Units
tab-affiliates = Affiliates
tab-payors = Payors
tab-settings = Company
tab-divisions = Divisions
tab-tokens = API tokens
tab-rules = Rules
home-facilities-note = IDs and codes to read out, screens, wrong codes tried.
home-units-note = Put units in and out of service; affiliates and payors beside them.
home-settings-note = Name, phone and boards; divisions, API tokens and rules beside them.

## Forms

choose = Choose one
field = This field
field-missing = Fill this in
number-wrong = Enter a whole number from { $least } to { $most }
choice-missing = Choose one
record = Record
save = Save
hide = Hide
recorded = Recorded.
changed-done = Changed.
changed-meanwhile = Somebody else has changed this since you opened it. Open it again, then repeat your change.
in-use = In use
out-of-use = Out of use
as-company = As the company
as-it-is = As it is
what = What
count = How often
kind = Kind
zone = Time zone
zone-hint = For example America/Chicago. Facilities have zones of their own.
zone-wrong = This is no time zone. Write it like America/Chicago.
clock = Clock
clock-12 = 12 hours
clock-24 = 24 hours
looks-ahead = Hours a board looks ahead
looks-ahead-hint = 1 to 336; leave it empty to go by what is set already
hours-ahead = { $n } h ahead
source-ref = Reference in our software
source-ref-hint = What your dispatch software calls it; no two share one
division = Division
no-division = None
phone = Phone
its-boards = Boards

## Facilities

facility = Facility
facility-journal = Who read this code
facility-id = Facility ID
access-code = Access code
wrong-codes = Wrong codes, last day
new-facility = New facility
new-facility-hint = Its ID and access code are made for it.
record-facility = Record facility
change-facility = Change facility
facility-words = Name, city or ID
no-facilities = No facilities
no-facilities-note = None is like this. Look for less, show all, or record it. Several come in by portal-server import.
facility-recorded = Recorded. Its ID stands on this page; press Read out to see its access code.
facility-changed = Changed. Its boards show it already.
facility-status-changed = Done.
codes-tried = Somebody is trying codes on { $name }.
codes-tried-note = { $n } wrong since { $since }, from { $sources } { $sources ->
        [one] source
       *[other] sources
    }. The code still holds, its screens go on.
tries = { $n ->
        [one] 1 try
       *[other] { $n } tries
    }
last-at = last { $time }
tries-here = { $n ->
        [one] One wrong code was tried here in the last day.
       *[other] { $n } wrong codes were tried here in the last day.
    }
tries-here-note = The code still holds. Change it if it may have become known.
see-tries = See the tries
tries-of = Wrong codes at { $name }
last-day = The last 24 hours
tries-note = What was typed is not kept. Many guesses in a minute are counted without an ID, and not shown here.
no-tries = No wrong codes
no-tries-note = Nobody has tried a wrong code with this ID in the last day.
where-from = Where from
browser = Browser
read-out = Read out
code-hidden = Hidden until you read it out. Each reading is noted, with your name.
code-noted = Noted as read by you.
change-code = Change the code
change-code-more = Change code…
change-code-question = Change the access code of { $name }?
code-ends-sessions = Everybody signed in with the old code is signed out at once.
code-old-is-over = The old code opens nothing any more.
code-new-is-told = The new code is shown to you once it is made: read it out to the facility.
end-screens = End its wall screens too
end-screens-note = Links that end: { $names }. Without this they go on.
typed-code = A code of your own
typed-code-hint = 12 to 32 letters and digits. Leave it empty for a generated one, which is safer.
code-weak = This code is too weak: { $why }
change-more = Change…
put-away-more = Put out of use…
put-away = Put out of use
put-away-question = Put { $name } out of use?
put-away-sessions = Everybody signed in there is signed out at once.
put-away-screens = { $n ->
        [0] It has no wall screens.
        [one] Its wall screen ends for good.
       *[other] Its { $n } wall screens end for good.
    }
put-away-back = It can be taken into use again, with the same ID; screens are hung anew.
take-back = Take into use again
as-they-see-it = As they see it
preview-hint = The board as the facility sees it
nothing-scheduled = Nothing scheduled
nothing-scheduled-note = The facility sees this too.
street = Street
city = City
us-state = State or province
postal-code = Postal code
npi = National provider identifier
cms-number = CMS certification number
screens-show = Screens show
profile-standard = Room, and the other end by name
profile-no_room = No room
profile-kind_only = The other end by its kind
profile-minimal = Neither room nor name

## Wall screens

screens = Wall screens
screen = Screen
screen-name = What you call it
rooms = Rooms
rooms-hint = Only these, with commas between; empty for all
all-rooms = all
hung = Hung
hang = Hang it
hang-screen = Hang a screen
as-facility = As the facility's other screens
hides-names = No names in its header
hides-names-hint = Left as it is, the facility and the screen are named on top of it.
no-screens = No wall screens
no-screens-note = Hang one: its link opens the board by itself, without ID and code.
another-link = Replace link
another-link-more = Replace link…
another-link-question = Give { $name } another link?
another-link-shown = The new link is shown to you once: open it on the screen.
take-down = Take down
take-down-more = Take down…
take-down-question = Take down { $name }?
take-down-ends = Every screen that shows this link ends within a second.
take-down-for-good = The link does not come back. Another can be hung.
screen-taken-down = Taken down. Its screens have ended.
screen-link = The screen's link
screen-link-note = Nobody can read it again; if it is lost, replace it on the facility's page. Whoever has it sees this board without a code.
screen-link-open = Open this address on the screen:

## Slips

slip = Slip to print
slip-head = Your transports, live
slip-note = Open the address on any computer, tablet or phone, type ID and code, and leave it open.
slip-print = Print this page with your browser. The code is not on it: read it out.
portal-address = Address
code-by-phone = We tell you by phone
questions = Questions

## Units, affiliates, payors

new-unit = New unit
change-unit = Change unit
no-units = No units
no-units-note = Record the first one: a call sign and the highest level it can run.
call-sign = Call sign
level = Highest level
service = Service
in-service = In service
out-of-service = Out of service
put-in = Put in service
put-out = Put out of service
new-affiliate = New affiliate
change-affiliate = Change affiliate
no-affiliates = No affiliates
no-affiliates-note = Record the companies that you delegate calls to.
progress-reports = Reports its crews' steps
progress-reports-hint = Otherwise boards show no live status of its calls.
reports-steps = Reports steps
new-payor = New payor
change-payor = Change payor
no-payors = No payors
no-payors-note = Record those who pay, and where they are asked for authorization numbers.
authorization = Authorization
asks-for-numbers = Asks for authorization numbers
asks-for-numbers-hint = Booked stretcher transports without a number then show PAN.
form-address = Form address
form-address-hint = Where the number is asked for, https://… The mark on boards leads there.

## Divisions and regions

divisions = Divisions
regions = Regions
region = Region
new-division = New division
change-division = Change division
new-region = New region
change-region = Change region
no-divisions = No divisions
no-divisions-note = Hospitals, agencies and offices at which roles are given. Each belongs to a region; the region is recorded first.
division-provider = Hospital or other provider
division-mobile = Ambulance agency
division-public-health = Public-health office

## API tokens

token-name = Who or what it is for
made = Made
no-tokens = No tokens
no-tokens-note = Make one for each product that asks this server.
no-role-to-hand-on = Your own roles cover none that a program could have
no-role-to-hand-on-note = A token does no more than whoever makes it. Somebody with the role of what it is for, beside administrator, makes it here; or whoever runs the server does, with portal-server token create.
new-token = New token
new-token-hint = It does no more than you may do yourself, and never reads journals or takes lists out. Whoever runs the server makes any other: portal-server token create.
make-token = Make token
token-opens = Opens
token-ended = Ended
token-once = The token's secret
token-once-only = This secret is shown once.
token-once-note = Nobody can read it again. If it is lost, revoke the token and make another.
token-send = The product sends it as Authorization: Bearer.
token-revoked = Revoked.
revoke = Revoke
revoke-more = Revoke…
revoke-question = Revoke the token of { $name }?
revoke-at-once = The next request with it is refused.
revoke-for-good = It does not come back. Another can be made.

## Settings

company-name = Company name
dispatch-phone = Dispatch's phone
color = Color of your pages
color-hint = Six hex digits, like #1f6feb
color-wrong = Write # and six hex digits
late-after = Late after, in minutes
late-after-hint = Past the pickup without a crew on scene
keep-arrived = Minutes a row stays after arrival
keep-cancelled = Minutes a cancelled row stays
days-ahead = Days in the list of coming days
forget-after = Hours until an unclosed call leaves boards
forget-after-hint = Counted from its last time, 24 to 720
lock-after = Minutes until an idle page of staff locks
role-sets = Sets of roles
role-sets-both = The company's and the region's
role-sets-company = The company's alone
role-sets-region = The region's alone
role-sets-hint =
    With the region's alone, nobody changes these settings here any more. Whoever operates the server brings the
    company's back: portal-server tenant role-sets both
settings-changed = Changed. Boards show it already.
privacy-officers = Privacy officers
no-officers = Nobody yet
officers-note = They are told whenever somebody uses emergency access.
add-officer = Add as privacy officer
officers-changed = Changed. They are told from now on.

## Rules

rules = Rules
in-force = In force
rules-version = Version of the rules
rule-file = Rule file
overlay = Overlay
part = Part
for-whom = For
taken-in = Taken in
servers-own = The server's own
who-sees-what = Who sees what
role-in-full = In full
rule-files = Files
no-rule-files = No files of your own
no-rule-files-note = The server's rules are in force. Take in an overlay to change something about them.
rule-history = History
no-rule-history = Nothing was changed
no-rule-history-note = The server's rules have been in force from the start.
came = { $is } came into force, { $place }
came-instead = { $is } came instead of { $was }, { $place }
went = { $was } went out of force, { $place }
rules-back = Back to the one before
rules-back-more = Back to the one before…
rules-back-question = Back to what was in force before?
rules-back-goes = { $name } goes out of force.
rules-back-comes = { $name } comes into force again.
rules-back-nothing = Nothing comes in its place.
rules-back-place = It is so for: { $place }.
rules-back-journaled = The history and the journal tell of it, and it can be taken back in the same way.
rules-changed = Done. Open pages and boards follow within seconds.
take-in = Take in
take-in-rules = Take in rules
take-in-hint = Nothing changes yet: you see first what it would change.
rule-text-hint = One rule a line, and end as the last line. The guide comes with the server: policy/README.md.
rule-text-wrong = Paste the rules, at most 2 MB
in-force-here = It is in force here
would-change = What it would change
changes-nothing = Nothing changes in what the rules mean.
not-good-here = It cannot be put in force here.
opens-head = It opens something.
opens-note = These get more: { $roles }. Where you are one of them, somebody else has to have taken the file in.
closes-head = It closes this:
put-in-force = Put in force
take-out = Take out of force

# What the library refuses
problem-other = This cannot be taken as it is
problem-blank = Shows nothing to the eye; type it, or leave it out
problem-unprintable = Holds characters that cannot be shown; retype it
problem-long = Too long: at most { $n } characters
problem-https = Write it as https://host/path
problem-time = Write it as 2026-11-21T14:15:00-06:00, or with Z
problem-no-roles = Say what it is, and where
problem-many-roles = Too many roles for one account: at most 64
problem-kept = It cannot be deleted, since what is over names it; put it out of use
problem-no-own-rules = A division has no rule file of its own; write an overlay for it
problem-two-people = It gives more to a role of your own. It needs two people, one who takes the file in and another who puts it in force
problem-restore-first = Only a facility in use can have it; take the facility back first
problem-reason-without-deleting = A reason goes with deleting only
problem-has-divisions = It has divisions that are in use; put them away or move them first
problem-has-facilities = It has facilities or units that are in use; put them away or move them first
problem-many-at-once = Too many at once
problem-built-in = This account is built in; its access is approved for a time
problem-disabled = This account is disabled; enable it first
problem-vendors-name = Kept for the vendor’s account; choose another
problem-no-reference = Say under which reference it stands
problem-no-reason = Say why this is deleted; the journal keeps it
problem-open-calls = Calls that are open name it; close them or change them first
problem-unknown = Not known here; choose another
problem-out-of-use = Out of use; take it into use again, or choose another
problem-key-needed = Still needed; seal again what it is needed for first
problem-last-administrator = This is the last administrator, and nobody could make another; make somebody else one first, and let them set up how they sign in
problem-your-own = Nobody does this to their own account; ask somebody else, or look at your own page
problem-nothing-left = It would leave the account nothing at your places; disable it instead
problem-minutes = Write a number from 0 to 720
problem-lock-minutes = Write a number from 1 to 240
problem-days = Write a number from 1 to 92
problem-forget-hours = Write a number from 24 to 720
problem-officers = Choose accounts that are enabled, at most 32
problem-place-unknown = The place is not known here; choose another
problem-place-out-of-use = The place is out of use; choose another
problem-role-off = The role is of a set that this company has switched off; see its settings
problem-for-software = This role is for software; make a token for it
problem-not-yourself = Somebody else makes you one
problem-division-lacks-role = A division of that kind does not have this role; choose another
problem-more-than-yours = It gives more than your own roles do; choose another
problem-for-people = This role may do what is for people; choose another for a token
problem-nobody-left = It would leave nobody who can give roles; make somebody an administrator in the other set first, and let them set up how they sign in
weak-symbol = use letters and digits only; spaces and dashes are ignored
weak-length = use 12 to 32 letters and digits, or let the code be generated
weak-simple = use at least six different characters and no runs such as 1234, or let the code be generated
taken-public-id = Another facility has this ID
taken-source-ref = Another record has this reference
taken-call-sign = Another unit has this call sign
taken-secret = Another record has this secret
