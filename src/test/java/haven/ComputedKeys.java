package haven;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of texts that no source names whole, for {@link MessagesTest}. */
final class ComputedKeys {

    private ComputedKeys() {}

    /** Keys that are put together while running: what stands before the last dot, and the enum of what may follow. */
    static final Map<String, String> BY_ENUM = Map.ofEntries(
            Map.entry("briefing.desk.mode.", "haven.briefing.BriefingMode"),
            Map.entry("briefing.session.field.", "haven.briefing.SessionDifference$Field"),
            Map.entry("briefing.handOver.why.", "haven.briefing.HandOver$Why"),
            Map.entry("briefing.mail.how.", "haven.briefing.BriefingMode"),
            Map.entry("custodian.reason.", "haven.custodian.CallReason"),
            Map.entry("briefing.mode.", "haven.briefing.BriefingMode"),
            Map.entry("briefing.state.", "haven.booking.BookingState"),
            Map.entry("briefing.closed.", "haven.booking.Closed"),
            Map.entry("briefing.step.", "haven.booking.Step"),
            Map.entry("custodian.kit.state.", "haven.custodian.KitState"),
            Map.entry("custodian.kit.step.", "haven.custodian.KitStep"),
            Map.entry("custodian.cover.state.", "haven.board.BoardState"),
            Map.entry("custodian.cover.count.", "haven.board.BoardState"),
            Map.entry("custodian.cover.do.", "haven.board.BoardState"),
            Map.entry("document.classification.", "haven.place.Classification"),
            Map.entry("place.classification.", "haven.place.Classification"),
            Map.entry("briefing.remind.how.", "haven.briefing.BriefingMode"),
            Map.entry("briefing.proposal.state.", "haven.briefing.ProposalView$State"),
            Map.entry("briefing.answer.state.", "haven.briefing.AnswerView$State"),
            Map.entry("document.state.", "haven.document.VersionState"),
            Map.entry("due.nothing.", "haven.due.DueFilter$Show"),
            Map.entry("edition.codes.state.", "haven.edition.StationCodeRow$State"),
            Map.entry("aide.group.", "haven.aidememoire.ServiceGroup"),
            Map.entry("aide.care.", "haven.aidememoire.Care"),
            Map.entry("aide.welcome.", "haven.aidememoire.Welcome"),
            Map.entry("aide.cost.", "haven.aidememoire.Cost"),
            Map.entry("aide.answer.", "haven.aidememoire.Answer"),
            Map.entry("aide.duty.", "haven.aidememoire.DisclosureDuty"),
            Map.entry("aide.receiver.", "haven.aidememoire.ReportsTo"),
            Map.entry("aide.gap.", "haven.aidememoire.Gap"),
            Map.entry("aide.release.state.", "haven.aidememoire.AideDecision$Outcome"),
            Map.entry("aide.edition.", "haven.aidememoire.AideMemoireEdition$Outcome"),
            Map.entry("aide.method.", "haven.contact.CheckMethod"),
            Map.entry("briefing.session.mode.", "haven.briefing.BriefingMode"),
            Map.entry("briefing.recordState.", "haven.briefing.RecordState"),
            Map.entry("briefing.source.", "haven.briefing.BriefingRecord$Source"),
            Map.entry("medical.passage.", "haven.medical.MedicalPassage"),
            Map.entry("mail.state.", "haven.mail.LetterState"),
            Map.entry("mail.empty.", "haven.mail.LetterState"),
            Map.entry("mail.trouble.", "haven.mail.Trouble"),
            Map.entry("place.number.", "haven.place.EmergencyNumber$Kind"),
            Map.entry("place.verifier.", "haven.place.Verifier"),
            Map.entry("place.post.", "haven.place.SecurityPost$Kind"),
            Map.entry("place.statement.", "haven.place.RiskStatement$Kind"),
            Map.entry("person.role.", "haven.access.Role"),
            Map.entry("person.may.", "haven.access.Permission"),
            Map.entry("person.stage.", "haven.account.AccountStage"),
            Map.entry("person.category.", "haven.person.PersonCategory"),
            Map.entry("contact.number.", "haven.contact.NumberKind"),
            Map.entry("help.window.name.", "haven.aidememoire.ResponseWindow"),
            Map.entry("help.care.", "haven.aidememoire.Care"),
            Map.entry("help.cost.", "haven.aidememoire.Cost"),
            Map.entry("help.welcome.", "haven.aidememoire.Welcome"),
            Map.entry("help.group.", "haven.aidememoire.ServiceGroup"),
            Map.entry("help.disclosure.", "haven.aidememoire.DisclosureDuty"),
            Map.entry("help.reportsTo.", "haven.aidememoire.ReportsTo"),
            Map.entry("help.police.", "haven.aidememoire.Answer"),
            Map.entry("help.companion.", "haven.aidememoire.Answer"),
            Map.entry("help.stepFree.", "haven.aidememoire.Answer"),
            Map.entry("help.law.police.", "haven.aidememoire.Answer"),
            Map.entry("help.law.doctors.", "haven.aidememoire.Answer"),
            Map.entry("help.law.risk.", "haven.aidememoire.Answer"),
            Map.entry("contact.kind.", "haven.contact.ContactKind"),
            Map.entry("contact.role.", "haven.contact.Verifier"),
            Map.entry("aidememoire.paper.", "haven.aidememoire.ServiceGroup"),
            Map.entry("detail.kind.", "haven.detail.DetailKind"),
            Map.entry("detail.audience.", "haven.detail.DetailAudience"),
            Map.entry("detail.means.", "haven.detail.DetailAudience"),
            Map.entry("warden.state.", "haven.warden.ZoneState"),
            Map.entry("contact.method.", "haven.contact.CheckMethod"),
            Map.entry("contact.answer.", "haven.contact.Answer"),
            Map.entry("contact.outcome.", "haven.contact.CheckOutcome"),
            Map.entry("contact.state.", "haven.contact.CheckState"),
            Map.entry("call.outcome.", "haven.call.CallOutcome"),
            Map.entry("call.changed.", "haven.call.WhatChanged"),
            Map.entry("call.report.", "haven.call.ReportChoice"),
            Map.entry("call.order.", "haven.call.CallFilter$Order"),
            Map.entry("call.reason.", "haven.call.SheetReason"),
            Map.entry("call.refused.", "haven.call.SheetAnswer$Why"),
            Map.entry("briefing.owed.state.", "haven.briefing.OwedState"),
            Map.entry("briefing.owed.why.", "haven.briefing.BriefingReason"),
            Map.entry("briefing.reason.", "haven.briefing.BriefingReason"),
            Map.entry("briefing.rules.state.", "haven.briefing.RuleRow$State"),
            Map.entry("due.word.", "haven.due.DueWord"),
            Map.entry("board.state.", "haven.board.BoardState"),
            Map.entry("person.stay.", "haven.person.Stay$Kind"),
            Map.entry("person.error.overlaps.", "haven.person.Stay$Kind"),
            Map.entry("audit.action.", "haven.audit.AuditAction"),
            Map.entry("sheet.state.", "haven.sheet.ImportState"),
            Map.entry("sheet.lead.", "haven.sheet.ImportState"),
            Map.entry("sheet.row.", "haven.sheet.RowState"),
            Map.entry("sheet.days.", "haven.shared.DayOrder"));

    /** Old rows of the audit trail keep fields and words that are no more. */
    static final Set<String> FREELY = Set.of("audit.kind.", "audit.field.", "audit.value.");

    /** What may become due: one rule a bean of {@code due.DueItems}. */
    private static final Set<String> DUE_RULES = Set.of(
            "briefing.proposal",
            "call.reported",
            "call.reportedNumber",
            "aide.gaps",
            "aide.medical",
            "aide.missing",
            "aide.release",
            "aide.sentBack",
            "directory.vacant",
            "directory.vacantOffice",
            "custodian.cover",
            "custodian.handOver",
            "custodian.kitExpires",
            "custodian.nobody",
            "custodian.silent",
            "custodian.vacant",
            "document.draft",
            "document.missing",
            "document.review",
            "operation.job",
            "operation.letters",
            "problem.open",
            "contact.check",
            "contact.urgent",
            "contact.never",
            "contact.wrong",
            "contact.unanswered",
            "contact.second",
            "contact.call",
            "contact.test",
            "briefing.agree",
            "briefing.declared",
            "briefing.due",
            "briefing.left",
            "briefing.unconfirmed",
            "briefing.unheld",
            "briefing.unread",
            "briefing.unrecorded",
            "briefing.update",
            "directory.number",
            "directory.second",
            "person.leaving",
            "warden.number",
            "warden.uncovered",
            "warden.zone");

    /** What can be imported. */
    private static final Set<String> SHEETS = Set.of("briefings", "contacts", "custodians");

    /** The columns of tables of contacts; numbers have five columns each. */
    private static final Set<String> CONTACT_COLUMNS = Stream.concat(
                    Stream.of(
                            "id",
                            "mark",
                            "place",
                            "kind",
                            "designated_on",
                            "alternate",
                            "organization",
                            "name",
                            "name_consent",
                            "call_sign",
                            "email",
                            "hours",
                            "zone",
                            "languages",
                            "from",
                            "checked",
                            "problem"),
                    Stream.concat(
                            Stream.of("title_", "note_")
                                    .flatMap(part ->
                                            Stream.of("en", "fr", "es", "ar").map(part::concat)),
                            Stream.of("number_", "line_", "apps_", "private_", "consent_")
                                    .flatMap(part ->
                                            Stream.of("1", "2", "3", "4").map(part::concat))))
            .collect(Collectors.toUnmodifiableSet());

    /** Columns of the board: one a bean of {@code board.BoardColumn}, each with a text for each state. */
    private static final Set<String> BOARD_COLUMNS =
            Set.of("contacts", "help", "cover", "answered", "wardens", "briefing");

    private static final Set<String> BOARD_CELLS = BOARD_COLUMNS.stream()
            .flatMap(column -> Stream.of("FINE", "AMBER", "RED", "MISSING").map(state -> column + "." + state))
            .collect(Collectors.toSet());

    /** The same for those that no enum lists. */
    static final Map<String, Set<String>> BY_NAME = Map.ofEntries(
            Map.entry("aide.above.from.", Set.of("COUNTRY", "REGION", "WORLD")),
            Map.entry(
                    "briefing.mailNews.",
                    Set.of(
                            "booked",
                            "moved",
                            "away",
                            "cancelled",
                            "rescheduled",
                            "handedOver",
                            "changed",
                            "calledOff")),
            Map.entry("aide.compare.kind.", Set.of("ADDED", "REMOVED")),
            Map.entry("help.from.", Set.of("COUNTRY", "REGION", "WORLD")),
            Map.entry("help.far.", Set.of("REGION", "STATION")),
            Map.entry("help.clinician.", Set.of("both", "woman", "man", "none", "ask")),
            Map.entry("search.source.", Set.of("contacts", "documents", "station")),
            Map.entry("board.column.", BOARD_COLUMNS),
            Map.entry("board.cell.", BOARD_CELLS),
            Map.entry("custodian.until.", Set.of("today", "tomorrow", "weekday", "date")),
            Map.entry("custodian.next.", Set.of("today", "tomorrow", "weekday", "date")),
            Map.entry("shelf.notice.", Set.of("CODE_NOT_VALID", "LANGUAGE_NOT_THERE")),
            Map.entry(
                    "directory.paper.window.", Set.of("WITHIN_2_HOURS", "UP_TO_72_HOURS", "UP_TO_120_HOURS", "LATER")),
            Map.entry("contact.link.", Set.of("ENDED", "OVER", "UNKNOWN")),
            Map.entry("call.ask.", Set.of("SERVICE", "CUSTODIAN", "EMERGENCY", "ROLE")),
            Map.entry("call.result.", Set.of("ANSWERED", "NO_ANSWER", "CHANGED", "NONE")),
            Map.entry("due.rule.", DUE_RULES),
            Map.entry("due.why.", DUE_RULES),
            Map.entry("due.show.", Set.of("all", "mine", "asleep")),
            Map.entry("due.said.", Set.of("given", "takenBack", "asleep", "awake")),
            Map.entry("account.state.", Set.of("USED", "ENDED", "OVER", "UNKNOWN")),
            Map.entry("sheet.new.title.", SHEETS),
            Map.entry("sheet.new.kept.", SHEETS),
            Map.entry("contact.column.", CONTACT_COLUMNS),
            Map.entry("document.said.", Set.of("added", "uploaded", "described", "released", "withdrawn")));
}
