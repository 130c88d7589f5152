### What staff pages say, in English.

## The shell

skip = Skip to content
bar = Places
tabs = Pages
pages = Pages of the list
acts = Acts
none = none
sign-out = Sign out
own-account-link = Your account
title-fault = Error:
bar-home = Home
bar-people = People
tab-accounts = Accounts
tab-roles = Roles
tab-logons = Logon history
tab-heartbeat = Heartbeat
tab-request-log = Request log

## The kit

problems =
    { $n ->
        [one] One thing to put right:
       *[other] { $n } things to put right:
    }
step = Step { $at } of { $of }: { $what }
filter-apply = Show
filter-clear = Show all
first-page = First page
next-page = Next page
keep-as-is = Keep it as it is
back = Back

## The door

door-title = Staff sign-in
door-history = Every sign-in is kept in the logon history.
username = Sign-in name
password = Password
code = Code
code-hint = 6 digits from your authenticator, or a recovery code
sign-in = Sign in
username-missing = Enter your name
password-missing = Enter your password
code-missing = Enter the code
sign-in-refused = This name, password and code do not open the door. Check all three; a code works once, for half a minute.
try-later = Too many tries from this connection. Try again in { $seconds } s; those who are signed in go on.
busy-now = Many people are signing in just now. Try again in { $seconds } s.
door-first-time = First time here, or a new phone?
door-first-time-note = You come in by the link your administrator or human resources gives you. It is good for 24 hours.
door-lost = Locked, or something is lost?
door-lost-note = Human resources can unlock you or make a new link. At night phone dispatch:
door-not-staff = Not staff?
door-not-staff-note = Facilities, affiliates and patients have their own doors.
door-open-staff = Go to staff sign-in

## One-time links

link-title = Set up your account
link-note = This link lets you in once, to set up how you sign in. Have your phone at hand.
link-button = Begin
link-over = This link does not work any more
link-over-note = A link is good for 24 hours and for one use. Ask whoever gave it to you for a new one.
to-door = To staff sign-in

## Setting up

set-up-for = { $name }, you sign in as { $username }.
set-up-password = Choose a password
set-up-authenticator = Set up your authenticator
set-up-recovery = Keep your recovery codes
password-current = Current password
password-new = New password
password-again = The same once more
password-set = Set password
current-missing = Enter your current password
password-differs = The two do not match. Type the same password in both fields.
password-short = Too short. Use 8 characters or more.
password-long = Too long. Use at most 128 characters.
password-no-lower = Add a small letter.
password-no-upper = Add a capital letter.
password-no-digit = Add a digit.
password-common = Many people use this password, so it is guessed first. Choose another one.
password-other = This password cannot be taken. Choose another one.
password-same = This is your password already. Choose another one.
password-wrong = This is not your password.
signed-out = You were signed out. Sign in to go on.
password-is-set = Your password is set. Sign in with it.
rule-length = 8 to 128 characters; a sentence is good
rule-letters = a small letter, a capital letter and a digit
rule-common = not one that many people use
authenticator-scan = Scan the picture with your authenticator app. Any app for 6-digit codes will do; your phone's store has free ones.
authenticator-type = Without a camera, add an account in the app by hand and type this key:
authenticator-qr = QR code of your authenticator's key
authenticator-code = The 6 digits the app shows now
authenticator-set = Confirm
authenticator-wrong = This code is not right. Wait until the app shows the next one, and enter that. If you have scanned the picture below, you need not scan it again.
recovery-note = Each of these codes lets you in once when your phone is not at hand. They are not shown again.
recovery-print = Print this page or write them down, and keep them apart from your phone.
recovery-kept = I have kept them

## Locked

locked = Locked
locked-note = { $name }, nobody has used this page for a while. Your password opens it again.
unlock-page = Open again

## What could not be shown or done

missing = There is no such page
missing-note = The address may be mistyped, or the page is not open to you.
changed = Somebody changed this meanwhile
changed-note = Nothing was done. Open the page again to see how it stands, then repeat what you meant to do.
wait = Too many tries
wait-note = Try again in { $seconds } s.
not-done = This was not done
to-home = To your home

## Home

home-hello = Hello, { $name }
home-roles = Your roles
home-own-note = Password, authenticator, recovery codes, devices and sessions.
home-accounts-note = Who works here, and what they may do.
home-heartbeat-note = Who is signed in now.
home-logons-note = Every sign-in and every failed one.
role = Role
roles = Roles
place = Place
role-means = What it means
role-held-at = Held at
no-roles = No roles
no-roles-note = You can look after your own account. An administrator gives roles; some hold only from some networks, and nowhere else.
rests = Not in force
rests-over = Its time is over
rests-network = Not from this network
rests-place = The place is out of use
rests-switched-off = Switched off in this company
roles-more = { $first } and { $n } more
some-networks = from some networks only
until = until { $day }

## Places

place-company = Company
place-region = Region
place-division = Division
place-facility = Facility
place-affiliate = Affiliate
place-unit = Unit
place-incident = Incident
place-own = Own

## Own account

own-account = Your account
own-who = Who you are
name = Name
signs-in-as = Sign-in name
own-sessions = Where you are signed in
own-devices = Known devices
device = Device
address = Address
since = Since
last-act = Last act
this-session = this session
this-device = this device
end-session = End
first-seen = First seen
last-seen = Last seen
forget-device = Forget
no-devices = No known devices
no-devices-note = A device is known once you have signed in from it. Wrong passwords from elsewhere do not lock it out.
unknown-device = Unknown device
browser-on = { $browser } on { $system }
authenticator = Authenticator
authenticator-note = The app on your phone that shows a new code every half minute.
authenticator-other = Set up another phone
authenticator-new = Set up another phone
authenticator-password = Your password
authenticator-current = A code from the phone you have now
authenticator-not-proven = Your password, or the code from the phone you have now, is not right. Enter both again, with the next code, and take the new key below into your app.
recovery-codes = Recovery codes
recovery-new-note = New codes take the place of those you have, and you are signed out everywhere else. Your password makes them.
recovery-new = Make new codes
look = How pages look
look-device = As this device does
look-light = Light
look-dark = Dark
look-set = Keep this
done-password = Your password is changed. Everywhere else you are signed out.
done-session = That session has ended.
done-device = That device is no longer known.
done-look = This browser keeps that.

## Roles

role-facility_session = Facility
role-display = Display
role-preview = Preview
role-affiliate = Affiliate
role-affiliate_reporting = Affiliate, reporting
role-patient = Patient
role-representative = Representative
role-api_client = API client
role-support = Support
role-crew = Crew
role-dispatcher = Dispatcher
role-biller = Biller
role-qa_reviewer = QA reviewer
role-human_resources = Human resources
role-supervisor = Supervisor
role-administrator = Administrator
role-onlooker = Onlooker
role-front_desk = Front desk
role-portal_administrator = Portal administrator
role-regional_admin = Regional administrator
role-cmoc = Medical operations center
role-ed_admin = ED administrator
role-ed_normal = ED staff
role-ems_admin = EMS administrator
role-field_ems = Field EMS
role-field_ems_incident = Field EMS, incidents
role-view_only = View only
role-public_health_admin = Public health administrator
role-public_health_user = Public health staff
role-family_reunification_admin = Family reunification lead
role-family_reunification = Family reunification
role-dispatch = Division dispatch

## Accounts

new-account = New account
make-account = Make the account
person-name = What the person is called
username-hint = 2 to 64 of the letters a to z, digits and . _ - + @; an e-mail address is one
name-wrong = Enter a name of at most 200 characters
username-wrong = Use 2 to 64 of the letters a to z, digits and . _ - + @
username-taken = Somebody has this name already. Choose another one.
state = State
state-all = all
state-enabled = enabled
state-disabled = disabled
state-active = Active
state-invited = Link made
state-no-access = No access
state-locked = Locked
no-accounts = Nobody in this list
no-accounts-note = Show all accounts, or make a new one.
support-note = the vendor, without access now
unlock = Unlock
account = Account
created = Made
account-logons = See the sign-ins
signs-in-with = Signs in with
has-password = a password
has-no-password = no password yet
has-authenticator = an authenticator
has-no-authenticator = no authenticator yet
recovery-left =
    { $n ->
        [0] no recovery codes
        [one] one recovery code
       *[other] { $n } recovery codes
    }
must-change = has to choose a new password
account-no-roles-note = Whoever signs in with this account opens nothing but their own page.
anywhere = anywhere
rename = Change the name
role-choose = Choose a role
role-missing = Choose a role
role-not-yours = You cannot give or take this. Nobody does so for themselves, or beyond what they hold.
place-missing = Choose a place
place-wrong = { $role } is not held there. It is held at: { $at }.
ends = Last day
ends-hint = Leave it empty for no end
day-wrong = Enter a day like 2027-01-31
day-over = This day is over. Choose a later one.
networks = Only from these networks
role-facility-hint = Only for a role at one facility: its ID, as its page shows it. It counts in the place of the place above.
facility-unknown = There is no facility with this ID
networks-hint = One a line, like 10.20.0.0/16, or a single address like 203.0.113.7. Leave it empty for anywhere.
networks-hint-own = One a line, like 10.20.0.0/16, or a single address like 203.0.113.7. Leave it empty for anywhere. You are at { $address } now, as this server sees it.
network-wrong = Write each network like 10.20.0.0/16 or 2001:db8::/32, or a single address like 203.0.113.7
give-role = Give the role
give-role-head = Give a role
take-role = Take away
take-role-more = Take away…
take-role-question = Take { $role } ({ $place }) away from { $name }?
take-role-at-once = From their next request on it opens nothing; pages that are open go within seconds.
take-role-back = It can be given again, with a new end and networks.
disable = Disable
disable-more = Disable…
disable-question = Disable the account of { $name }?
disable-ends = All its sessions end at once, and nobody can sign in with it.
disable-keeps = Roles, history and the name in journals stay.
disable-back = You can enable it again at any time.
enable = Enable again
reset = Reset and make a link
reset-more = Reset, new link…
reset-question = Make a new one-time link for { $name }?
reset-ends = All its sessions end at once.
reset-what = What is to be set up anew?
reset-password = The password
reset-password-note = The authenticator stays, and its code is asked for as ever.
reset-everything = Password, authenticator and recovery codes
reset-everything-note = For somebody who has lost their phone.
reset-link = You get a link to hand over. It is good for 24 hours and for one use.
require-change = Have the password changed
done-disabled = The account is disabled. Its sessions have ended.
done-enabled = The account is enabled.
done-unlocked = The account is unlocked.
done-change-required = The next sign-in asks for a new password.
done-given = The role is given. It holds from the next page on.
done-taken = The role is taken away. It is gone from the next page on.
done-renamed = The name is changed.
link-once = One-time link
link-once-only = Shown this once.
link-once-note = Copy it or print this page before you leave it. Nobody can look it up later, but you can make a new one.
link-message = { $name }, you sign in as { $username }. This link lets you in once, to set up how you sign in. Have your phone at hand:
link-until = It is good until { $time }.
link-print = Hand it over in person, or by a way that only this person reads.
link-done = I have handed it over

## Heartbeat and logon history

heartbeat-caption = Who is signed in now
heartbeat-note = A last act is what somebody did, not what a page does by itself.
nobody-here = Nobody is signed in
nobody-here-note = Whoever signs in appears here.
device-known = known device
stage-setting-up = setting up
stage-full = at work
stage-locked = locked
device-stranger = new device
when = When
who = Who
outcome = What came of it
day = Day
no-logons = No sign-ins here
no-logons-note = Choose another day, or show all.
logon-nobody = unknown name
logon-facility = a facility
logon-display = a wall screen
times = { $n } times
logon-in = signed in
logon-out = signed out
logon-connect = opened a board
logon-disconnect = closed a board
logon-ended = ended
logon-unknown = unknown name
logon-wrong-code = wrong code
logon-wrong-password = wrong password
logon-disabled = disabled account
logon-locked = locked

## The journal

tab-journal = Journal
home-journal-note = Who did and saw what, and from what to what.
account-journal = See what was done to it
journal-kinds = What
journal-happened = What happened
journal-details = Details
journal-note = What was shown goes with the record: you see of an old entry what the record shows you today. Reading this page is itself in the journal.
journal-of-record = what was done to it
journal-of-actor = what they did
nothing-told = Nothing here
nothing-told-note = Choose another day, or show all.
nothing-yet-note = Nothing so far back. The next page looks on.
journal-kind =
    { $kind ->
        [change] Changes
        [erasure] Erasures
        [disclosure] What was shown
        [denial] Refusals
        [code_reading] Codes read out
        [logon_digest] Seals over sign-ins
        [retention] What may be dropped
        [roll] Lists
       *[notice] Messages
    }
journal-did =
    { $deed ->
        [created] { $who } added { $what }
        [changed] { $who } changed { $what }
        [erased] { $who } erased the patient from { $what }
        [shown] { $who } saw { $what }
        [refused] { $who } was refused { $what }
        [read_code] { $who } read out the code of { $what }
        [digested] { $who } sealed the sign-ins
        [let_go] { $who } said which old entries may be dropped
        [listed] { $who } kept a list of what was shown
       *[notified] { $who } had a message sent
    }
journal-somebody = Somebody
journal-something = something
journal-surface = "{ $surface }"
journal-actor =
    { $kind ->
        [system] The portal
        [operator] Whoever runs the server
        [token] An API token
        [session] A facility's browser
        [display] A wall screen
        [host_user] A user of the host product
        [host_work] The host product
       *[account] An account
    }
journal-named =
    { $kind ->
        [tenant] the company { $name }
        [region] region { $name }
        [division] division { $name }
        [facility] facility { $name }
        [unit] unit { $name }
        [affiliate] affiliate { $name }
        [payor] payor { $name }
        [dispatch] call { $name }
        [display] screen { $name }
        [api_token] API token { $name }
        [policy_file] file of rules { $name }
        [active_policy] the rules in force { $name }
        [account] account { $name }
       *[credential] sign-in of { $name }
    }
journal-unnamed =
    { $kind ->
        [tenant] the company
        [region] a region
        [division] a division
        [facility] a facility
        [unit] a unit
        [affiliate] an affiliate
        [payor] a payor
        [dispatch] a call
        [display] a screen
        [api_token] an API token
        [policy_file] a file of rules
        [active_policy] the rules in force
        [account] an account
       *[credential] how somebody signs in
    }
journal-reason = Why
journal-purpose = What for
journal-surface-head = Where
journal-words = What of it
journal-by-rules = By the rules
journal-on-behalf = For
journal-authorizer = With leave of
journal-history = All that was done to it
journal-shown = Who saw it
journal-acts = Sign-in
journal-act =
    { $act ->
        [password_set] a password was set
        [password_taken] the password was taken away
        [password_rehashed] the same password was kept in a stronger form
        [password_asked_for] a new password was asked for
        [authenticator_set] an authenticator was set up
        [authenticator_taken] the authenticator was taken away
        [authenticator_sealed] the same authenticator was sealed under a newer key
        [recovery_made] recovery codes were made
        [recovery_used] a recovery code was used up
        [link_made] a one-time link was made
        [unlocked] it was unlocked
       *[sessions_ended] all sessions ended
    }
journal-held = Verified: all { $entries } entries of the journal held on { $at }.
journal-unverified = The journal has not been verified since the server was set up. That takes some minutes.
journal-broken = The journal was altered.
journal-broken-note = Entry { $entry }: { $fault }. Found on { $since }. Tell whoever runs the server, and keep the database as it is.
journal-was-broken = The journal was altered, and holds again.
journal-was-broken-note = Entry { $entry }: { $fault }. Found on { $since }; the newest look at all of it found it whole again. Tell whoever runs the server, who finds out why: somebody may have put back what they had altered.
journal-deeds = All that they did
journal-yes = yes
journal-no = no
journal-secret = another one; it is secret
told-not-shown = not shown to you
told-erased = erased
told-let-go = kept no longer
told-locked = its key is not here
told-broken = altered

## The request log

kept-until = Kept until
as-table = Table (CSV)
as-lines = JSON lines
no-requests = No requests yet
no-requests-note = The first one makes the list.
request-log-note =
    { $n ->
        [one] Days begin at midnight UTC. One day is kept beside today.
       *[other] Days begin at midnight UTC. { $n } days are kept beside today.
    }
request-log-not-kept = This server keeps no request log
request-log-not-kept-note = Whoever runs it starts it with --request-log and a folder.
request-log-broken = The request log cannot be read.
request-log-broken-note = Whoever runs the server finds the reason in its log.

## The demonstration

demo-sign-ins = Demonstration: sign in as
demo-note = These people are made up. Each code works once; load the page again for the next one.
