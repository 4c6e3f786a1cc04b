package org.rectify.unit;

/** A person as shown: the account and the name; {@code displayName} is the account where the person is gone. */
public record Person(String userName, String displayName) {}
