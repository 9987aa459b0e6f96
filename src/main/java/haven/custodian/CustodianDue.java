package haven.custodian;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import jakarta.inject.Inject;
import java.util.List;

/** What rules about cover have in common: they reckon all items of an area, and leave out what the question leaves out. */
abstract class CustodianDue implements DueItems {

    @Inject
    DuePlaces places;

    /** All that is due where the holder keeps custodians, in the country asked for, in order. */
    abstract List<DueItem> items(DueQuestion question);

    @Override
    public Permission permission() {
        return Permission.KEEP_CUSTODIANS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return question.among(items(question));
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }
}
