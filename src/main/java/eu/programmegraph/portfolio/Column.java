package eu.programmegraph.portfolio;

/** What a column of a list may hold; what it is called in the lists stands in {@code columns.csv}. */
enum Column {
    IDENTIFIER,
    TITLE,
    SUMMARY,
    TOPICS,
    KEY_ACTION,
    ACTION_TYPE,
    CALL_YEAR,
    STATUS,
    GRANT,
    GOOD_PRACTICE,
    SUCCESS_STORY,
    WEBSITE,
    RESULT_CARD,
    COUNTRIES,
    COORDINATOR_NAME,
    COORDINATOR_TYPE,
    COORDINATOR_COUNTRY,
    COORDINATOR_WEBSITE,
    PARTNER_NAME,
    PARTNER_TYPE,
    PARTNER_COUNTRY,
    PARTNER_WEBSITE
}
