//! The words of messages: how one goes out, what it says, what its link opens, and why it was not sent.

use crate::codec::words;

words! {
    /// How a message goes out.
    pub enum Channel: "channel" {
        /// Electronic mail.
        Mail = 0 "mail",
        /// A text message to a phone.
        Sms = 1 "sms",
        /// A signed call to an address of the receiver's.
        Webhook = 2 "webhook",
    }
}

words! {
    /// What a message says. Its words are the sender's; it names no record and nobody but the company.
    pub enum Template: "template" {
        /// Here is the link to set up an account, or to get back into it.
        AccountLink = 0 "account_link",
        /// Here is the code to sign in with.
        SignInCode = 1 "sign_in_code",
        /// A call was handed over: look at the board.
        CallAssigned = 2 "call_assigned",
        /// A call that was handed over is another one now: look at the board.
        CallChanged = 3 "call_changed",
        /// A call that was handed over was taken back.
        CallRecalled = 4 "call_recalled",
        /// A call that was handed over was cancelled.
        CallCancelled = 5 "call_cancelled",
        /// Somebody asked for a transport, and nobody has looked at it yet.
        RequestWaiting = 6 "request_waiting",
    }
}

words! {
    /// What a message's link or code opens.
    pub enum LinkKind: "link kind" {
        /// An account, once: a link with a secret of 160 bits.
        Account = 0 "account",
        /// A sign-in that waits for it: six digits to be typed.
        Code = 1 "code",
    }
}

words! {
    /// Why a message was not sent.
    pub enum Unsent: "unsent" {
        /// Whoever takes messages of this channel did not answer. It is tried again.
        Unreachable = 0 "unreachable",
        /// It was refused for good.
        Refused = 1 "refused",
        /// Whom it is for has no address of this channel, or none that can be one.
        NoAddress = 2 "no_address",
        /// Its time had passed.
        Lapsed = 3 "lapsed",
        /// It was taken again and again, and nobody ever told what came of it.
        Unsettled = 4 "unsettled",
    }
}

impl Unsent {
    /// Whether another try may come to something.
    #[must_use]
    pub const fn may_pass(self) -> bool {
        match self {
            Self::Unreachable => true,
            Self::Refused | Self::NoAddress | Self::Lapsed | Self::Unsettled => false,
        }
    }
}
