//! Being laid.

#[expect(dead_code, reason = "the routes that serve these pages come with the server")]
mod pages;

fn main() {}
