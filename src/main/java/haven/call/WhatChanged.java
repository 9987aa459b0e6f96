package haven.call;

/** What is not right any more, as far as it could be told on the telephone. */
public enum WhatChanged {
    NUMBER,
    PERSON,
    HOURS,
    LANGUAGES,
    PLACE,
    CLOSED,
    OTHER
}
