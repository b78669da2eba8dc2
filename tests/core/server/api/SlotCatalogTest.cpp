// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "core/domain/bookings/FreeSlots.h"
#include "core/server/api/availability/SlotCatalog.h"
#include "tests/core/storage/TestDatabase.h"
#include "tests/fakes/Builders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

int below(int limit) { return *rc::gen::inRange(0, limit); }

using Garages = QList<std::shared_ptr<const Location>>;

// Each garage's slots in use, with their measures, as one text.
QString seen(const QList<std::shared_ptr<const Space>>& bays) {
    QStringList list;
    for (const auto& bay : bays)
        list << u"%1 %2 %3"_s.arg(bay->id.toString(), toWord(bay->spaceType)).arg(bay->heightCm);
    return list.join(u'\n');
}

QString seen(const SlotCatalog::Slots& bays) {
    QStringList list;
    for (const SlotCatalog::Slot& bay : bays)
        list << u"%1 %2 %3"_s.arg(bay.id.toString(), toWord(bay.type)).arg(bay.size.heightCm);
    return list.join(u'\n');
}

// Commits the record and its change, as a command does.
void save(StoreSession& session, Record& record, int version) {
    record.version = version;
    QList<ChangeEntry> changes{{0, record.recordType().collection(), record.id, version, {}}};
    if (!session.begin(Access::Write) || !session.write(record) || !session.appendChanges(record.orgId, changes) ||
        !session.commit())
        RC_FAIL(session.failure().value_or(StoreError{}).message.toStdString());
}

} // namespace

// The catalog tells of any garages in any snapshot what reading their slots there would.
class SlotCatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void agreesWithTheSnapshot();
    void beginsAnewWithARestoredDatabase();
    void readsOnceWhatDoesNotChange();

private:
    void compare(StoreSession& session, SlotCatalog& catalog, const Garages& garages) const;

    TestDatabase m_database;
    std::unique_ptr<Store> m_store;
    qsizetype m_compared = 0;
};

void SlotCatalogTest::init() {
    m_store = openStore(m_database.freshUrl(), productRegistry()).value();
    STORED(m_store->migrate());
}

void SlotCatalogTest::compare(StoreSession& session, SlotCatalog& catalog, const Garages& garages) const {
    const auto found = catalog.of(session, garages);
    if (const auto failure = session.failure()) RC_FAIL(failure->message.toStdString());
    for (const auto& garage : garages)
        RC_ASSERT(found.contains(garage->id) &&
                  seen(*found.value(garage->id)) == seen(session.list<Space>(slotsInUse(*garage))));
}

void SlotCatalogTest::agreesWithTheSnapshot() {
    const auto writing = m_store->session().value();
    const auto newer = m_store->session().value();
    const auto older = m_store->session().value();
    const bool held = rc::check("slots of garages in one snapshot and another", [&] {
        Garages garages;
        QList<std::shared_ptr<Space>> bays;
        for (int n = 0; n < 4; ++n) {
            const auto owner = n % 2 == 0 ? anOrganization().make() : nullptr;
            auto garage = owner ? aGarage(*owner).make() : std::make_shared<Location>(*garages.back());
            if (!owner) garage->id = aGarage(*anOrganization().make()).make()->id;
            garages << garage;
            for (int s = below(4); s > 0; --s) {
                bays << aSlot(*garage, u"%1"_s.arg(s, 2, 10, QChar(u'0'))).make();
                save(*writing, *bays.back(), 1);
            }
        }
        // Room for all of them or for a few.
        SlotCatalog catalog(below(2) == 0 ? 5 : SlotCatalog::mostSlots);
        if (!older->begin(Access::Read)) RC_FAIL("begin");
        compare(*older, catalog, garages);
        for (int step = 0; step < 12; ++step) {
            if (below(2) == 0 && !bays.isEmpty()) {
                const auto bay = bays[below(static_cast<int>(bays.size()))];
                bay->heightCm = 150 + below(100);
                if (below(4) == 0) bay->status = bay->status == SpaceStatus::Active ? SpaceStatus::Maintenance : SpaceStatus::Active;
                if (below(6) == 0) bay->deletedAt = at("2026-11-20 09:00");
                save(*writing, *bay, bay->version + 1);
            }
            if (below(4) == 0) {
                older->rollback();
                if (!older->begin(Access::Read)) RC_FAIL("begin");
            }
            if (!newer->begin(Access::Read)) RC_FAIL("begin");
            compare(*newer, catalog, garages);
            newer->rollback();
            compare(*older, catalog, garages.mid(below(3)));
            ++m_compared;
        }
        older->rollback();
    });
    QVERIFY(held);
    QVERIFY(m_compared > 500);
}

// A backup may take the change log back to where it says other things under the same numbers.
void SlotCatalogTest::beginsAnewWithARestoredDatabase() {
    SlotCatalog catalog;
    const auto garage = aGarage(*anOrganization().make()).make();
    for (const int height : {200, 150}) {
        init();
        const auto session = m_store->session().value();
        STORED(session->setFact(u"timeline"_s, QString::number(height)));
        const auto bay = aSlot(*garage, u"1"_s).with(&Space::heightCm, height).make();
        save(*session, *bay, 1);
        STORED(session->begin(Access::Read));
        const auto found = catalog.of(*session, {garage}).value(garage->id);
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().size.heightCm, height);
    }
}

void SlotCatalogTest::readsOnceWhatDoesNotChange() {
    SlotCatalog catalog;
    const auto garage = aGarage(*anOrganization().make()).make();
    const auto bay = aSlot(*garage, u"1"_s).make();
    const auto session = m_store->session().value();
    save(*session, *bay, 1);
    // Behind the change log's back, which nothing but a test does: who reads again would see it.
    const auto erase = [&] {
        STORED(session->begin(Access::Write));
        STORED(session->erase(Space::staticType(), bay->id));
        STORED(session->commit());
    };
    for (const qsizetype count : {1, 1}) {
        STORED(session->begin(Access::Read));
        const auto found = catalog.of(*session, {garage}).value(garage->id);
        session->rollback();
        QCOMPARE(found ? static_cast<qsizetype>(found->size()) : -1, count);
        erase();
    }
}

QTEST_GUILESS_MAIN(SlotCatalogTest)
#include "SlotCatalogTest.moc"
