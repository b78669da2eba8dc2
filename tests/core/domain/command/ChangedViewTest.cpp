// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/ChangedView.h"

#include "tests/fakes/GarageWorld.h"

#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

class ChangedViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itAnswersAsIfTheChangesWereWritten() {
        QVERIFY(rc::check("every query gives what it gives after the changes are written", [] {
            GarageWorld before;
            GarageWorld after = before;
            Changes changes;
            for (int i = 0; i < *rc::gen::inRange(0, 6); ++i) {
                const auto changed = i < 3 ? std::make_shared<Space>(*QList{before.a1, before.a2, before.a3}[i])
                                           : aSlot(*before.garage, u"B-%1"_s.arg(i)).make();
                changed->positionX = *rc::gen::inRange(0, 5);
                changed->status = *rc::gen::element(SpaceStatus::Active, SpaceStatus::Retired);
                if (*rc::gen::element(true, false, false)) changed->deletedAt = before.clock.now();
                changes.put(changed);
                after.view.put(changed);
            }
            const ChangedView view(changes, before.view);
            Query query = Query().where(u"status"_s, Value(u"active"_s)).orderBy(u"position_x"_s);
            query.limit = *rc::gen::inRange(0, 5);
            RC_ASSERT(ids(view.select(Space::staticType(), query)) ==
                      ids(after.view.select(Space::staticType(), query)));
            for (const auto& slot : {before.a1, before.a3})
                RC_ASSERT(view.get<Space>(slot->id) == after.view.get<Space>(slot->id));
        }));
    }

private:
    static QStringList ids(const QList<RecordPtr>& records) {
        QStringList list;
        for (const RecordPtr& record : records)
            list << record->id.toString();
        return list;
    }
};

QTEST_GUILESS_MAIN(ChangedViewTest)
#include "ChangedViewTest.moc"
