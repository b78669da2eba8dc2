// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordListModel.h"

#include "core/domain/people/Membership.h"
#include "tests/models/GarageSample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// A million bookings that are computed, not stored: the n-th has n in its id, and starts n seconds after the epoch.
class MillionBookings final : public RecordSource {
public:
    static constexpr qint64 total = 1'000'000;

    void post(Job job) override {
        ++jobs;
        QMetaObject::invokeMethod(this, [this, job = std::move(job)] { job(Reader(*this)); }, Qt::QueuedConnection);
    }

    int jobs = 0, keysetReads = 0, jumps = 0, counts = 0;
    qint64 rows = 0;

private:
    class Reader final : public RecordReader {
    public:
        explicit Reader(MillionBookings& owner) : m_owner(owner) {}
        RecordPtr find(const RecordType& type, const Id& id) const override {
            return type.collection() == u"bookings"_s ? make(number(id)) : nullptr;
        }
        QList<RecordPtr> select(const RecordType&, const Query& query) const override {
            ++m_owner.keysetReads;
            qint64 first = 0;
            if (!query.after.isEmpty()) {
                const qint64 at = number(std::get<Id>(query.after.back()));
                first = query.backwards ? std::max<qint64>(0, at - query.limit) : at + 1;
                if (query.backwards) return rows(first, at - first);
            }
            return rows(first, query.limit);
        }
        qint64 count(const RecordType&, const Query&) const override { return ++m_owner.counts, total; }
        qint64 rank(const RecordType&, const Query&, const Record& record) const override { return number(record.id); }
        QList<RecordPtr> selectAt(const RecordType&, const Query& query, qint64 offset) const override {
            ++m_owner.jumps;
            return rows(offset, query.limit);
        }
        QSet<Id> pending(const QString&, const QList<Id>&) const override { return {}; }
        std::optional<QString> failure() const override { return {}; }

    private:
        static qint64 number(const Id& id) { return static_cast<qint64>(numberOf(id)) - 1; }
        static RecordPtr make(qint64 n) {
            auto booking = std::make_shared<Booking>();
            booking->id = numberedId(quint64(n) + 1);
            booking->version = 1;
            booking->code = u"N%1"_s.arg(n);
            booking->startsAt = {n * 1000};
            return booking;
        }
        QList<RecordPtr> rows(qint64 first, qint64 count) const {
            if (count <= 0) qFatal("a read without a limit on a million rows");
            QList<RecordPtr> made;
            for (qint64 n = first; n < std::min(total, first + count); ++n)
                made << make(n);
            m_owner.rows += made.size();
            return made;
        }
        MillionBookings& m_owner;
    };
};

QString codeAt(const RecordListModel& model, int row) {
    return model.data(model.index(row), model.roleNames().key("code"_ba)).toString();
}

} // namespace

class RecordListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalRecordsAreNamed() {
        GarageSample sample;
        const auto second = std::make_shared<Location>();
        sample.stamp(*second);
        second->name = u"Bergbahn"_s;
        sample.records.put(second);
        const auto member = std::make_shared<Membership>();
        sample.stamp(*member);
        member->name = u"Vera Muster"_s;
        member->garageIds = {sample.garage->id, second->id};
        sample.records.put(member);
        sample.open();
        RecordListModel model;
        model.setCollection(u"memberships"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.state(), RecordListModel::Ready);
        QCOMPARE(model.get(0)[u"garage_ids_text"_s].toString(), u"Bergbahn, Sample garage"_s);
        sample.change(member, [&](Membership& m) { m.garageIds << sample.id(); });
        sample.records.announce(u"memberships"_s);
        QTRY_COMPARE(model.get(0)[u"garage_ids_text"_s].toString(), u"Bergbahn, Sample garage, +1"_s);
    }

    void aMillionRowsCostWhatFiftyDo() {
        GarageSample sample;
        MillionBookings source;
        Client& client = sample.client;
        client.open({.records = &source, .actor = {}, .organizationName = {}, .currency = {}});
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setSort(u"starts_at"_s);
        model.setClient(&client);
        // The first rows are there before all are counted.
        QSignalSpy settled(&model, &RecordListModel::settled), reset(&model, &QAbstractItemModel::modelReset);
        QTRY_COMPARE(model.state(), RecordListModel::Ready);
        QVERIFY(!model.isCounted());
        QCOMPARE(source.counts, 0);
        QCOMPARE(codeAt(model, 0), u"N0"_s);
        QVERIFY(settled.isEmpty());
        QTRY_VERIFY(model.isCounted());
        QCOMPARE(model.count(), 1'000'000);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(reset.size(), 1);
        QVERIFY2(source.rows <= 300, qPrintable(QString::number(source.rows)));

        // Scrolling through 3,000 rows, a screenful at a time: keyset pages only, and the held rows stay bounded.
        source.jobs = source.jumps = source.counts = 0;
        for (int top = 0; top < 3000; top += 25) {
            for (int row = top; row < top + 25; ++row)
                codeAt(model, row);
            QTRY_COMPARE(codeAt(model, top + 24), u"N%1"_s.arg(top + 24));
            QVERIFY(model.held().end() - model.held().first() <= HeldRows::maximum);
        }
        QCOMPARE(source.jumps, 0);
        QCOMPARE(source.counts, 0);
        QVERIFY2(source.jobs <= 3000 / RecordPager::pageRows + 4, qPrintable(QString::number(source.jobs)));

        // A jump to the middle is one read, however many rows were asked for at once.
        source.jobs = 0;
        for (int row = 500'000; row < 500'025; ++row)
            QCOMPARE(codeAt(model, row), QString());
        QTRY_COMPARE(codeAt(model, 500'010), u"N500010"_s);
        QCOMPARE(source.jumps, 1);
        QCOMPARE(source.jobs, 1);

        // So is finding one by id at the far end.
        QSignalSpy located(&model, &RecordListModel::located);
        model.locate(numberedId(999'991).toString());
        QTRY_COMPARE(located.size(), 1);
        QCOMPARE(located[0][1].toInt(), 999'990);
        QCOMPARE(codeAt(model, 999'990), u"N999990"_s);
        QVERIFY2(source.rows < 6000, qPrintable(QString::number(source.rows)));
    }

    void rowsBeingReadHaveEmptyValuesOfTheRightType() {
        GarageSample sample;
        MillionBookings source;
        Client& client = sample.client;
        client.open({.records = &source, .actor = {}, .organizationName = {}, .currency = {}});
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setClient(&client);
        QTRY_VERIFY(model.isCounted());
        const auto at = [&](const QByteArray& role) {
            return model.data(model.index(700'000), model.roleNames().key(role));
        };
        QCOMPARE(at("loading"), QVariant(true));
        QCOMPARE(at("plate"), QVariant(QString()));
        QCOMPARE(at("starts_at").metaType(), QMetaType::fromType<QDateTime>());
        QTRY_COMPARE(at("loading"), QVariant(false));
    }

    void changesKeepRowsInPlace() {
        GarageSample sample;
        QList<std::shared_ptr<Booking>> bookings;
        for (int i = 0; i < 300; ++i)
            bookings << sample.booking(i);
        sample.open();
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setSort(u"starts_at"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 300);
        for (int row = 100; row < 125; ++row)
            codeAt(model, row);
        QTRY_VERIFY(!codeAt(model, 124).isEmpty());
        const QPersistentModelIndex watched(model.index(110));
        const QString code = codeAt(model, 110);

        // Two come in far above, one goes far above, one is renamed on screen, one leaves the screen.
        sample.booking(-5);
        sample.booking(-4);
        sample.records.erase(u"bookings"_s, bookings[3]->id);
        sample.change(bookings[112], [](Booking& b) { b.customerName = u"Renamed"_s; });
        sample.records.erase(u"bookings"_s, bookings[115]->id);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(model.count(), 300);
        QTRY_COMPARE(watched.row(), 111);
        QCOMPARE(codeAt(model, watched.row()), code);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.get(113).value(u"customer_name"_s).toString(), u"Renamed"_s);
        QVERIFY(!changed.isEmpty());
    }

    // Qt's own checks of every model, over changes of all kinds.
    void keepsTheRulesOfModels() {
        GarageSample sample;
        QList<std::shared_ptr<Booking>> bookings;
        for (int i = 0; i < 200; ++i)
            bookings << sample.booking(i);
        sample.open();
        RecordListModel model;
        QAbstractItemModelTester tester(&model);
        model.setCollection(u"bookings"_s);
        model.setSort(u"starts_at"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 200);
        for (int i = 0; i < 200; i += 3)
            sample.records.erase(u"bookings"_s, bookings[i]->id);
        for (int i = 0; i < 30; ++i)
            sample.booking(i * 5);
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(model.count(), 163);
        model.setSort(u"-starts_at"_s);
        model.setFilter(u"plate:FL"_s);
        QTRY_COMPARE(model.state(), RecordListModel::Ready);
        model.setFilter(u"plate:nobody"_s);
        QTRY_COMPARE(model.state(), RecordListModel::NoMatch);
    }

    void manyChangesAreOneRead() {
        GarageSample sample;
        sample.booking(1);
        sample.open();
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 1);
        sample.records.jobs = 0;
        QSignalSpy settled(&model, &RecordListModel::settled);
        for (int i = 0; i < 50; ++i) {
            sample.booking(i);
            sample.records.announce(u"bookings"_s);
        }
        QTRY_COMPARE(model.count(), 51);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(sample.records.jobs, 1);
        sample.records.announce(u"jobs"_s);
        QTest::qWait(80);
        QCOMPARE(sample.records.jobs, 1);
    }

    void namesOfReferredRecordsAndZonesAreShown() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-014"_s);
        const auto booking = sample.booking(3);
        sample.change(booking, [&](Booking& b) { b.resourceId = slot->id; });
        sample.open(QTimeZone("America/New_York"));
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 1);
        const QVariantMap row = model.get(0);
        QCOMPARE(row[u"location_id_text"_s].toString(), u"Sample garage"_s);
        QCOMPARE(row[u"resource_id_text"_s].toString(), u"A-014"_s);
        QCOMPARE(row[u"zone"_s].toString(), u"Europe/Vaduz"_s);
        QCOMPARE(row[u"starts_at_text"_s].toString(), u"20/11/2026 09:40 CET"_s);
        QCOMPARE(row[u"status_text"_s].toString(), u"Confirmed"_s);
        // A garage that gets another name shows it, though no booking changed.
        sample.change(sample.garage, [](Location& l) { l.name = u"North"_s; });
        sample.records.announce(u"locations"_s);
        QTRY_COMPARE(model.get(0)[u"location_id_text"_s].toString(), u"North"_s);
    }

    // The client has no records of users: the requester's name is that of the membership.
    void peopleAreKnownByTheirMemberships() {
        GarageSample sample;
        const auto member = std::make_shared<Membership>();
        sample.stamp(*member);
        member->userId = numberedId(7000);
        member->name = u"Ada Muster"_s;
        sample.records.put(member);
        sample.change(sample.booking(3), [](Booking& b) { b.requesterId = numberedId(7000); });
        sample.change(sample.booking(4), [](Booking& b) { b.requesterId = numberedId(7001); });
        sample.open();
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setSort(u"starts_at"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(model.get(0)[u"requester_id_text"_s].toString(), u"Ada Muster"_s);
        QCOMPARE(model.get(1)[u"requester_id_text"_s].toString(), numberedId(7001).toString());
        model.setFilter(u"requester_id:\"Ada Muster\""_s);
        QTRY_COMPARE(model.count(), 1);
    }

    void statesAreTold() {
        GarageSample sample;
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setClient(&sample.client);
        QCOMPARE(model.state(), RecordListModel::Closed);
        sample.open();
        QCOMPARE(model.state(), RecordListModel::Loading);
        QTRY_COMPARE(model.state(), RecordListModel::Empty);
        model.setFilter(u"plate:ZH*"_s);
        QTRY_COMPARE(model.state(), RecordListModel::NoMatch);
        sample.records.failing = u"disk I/O error"_s;
        model.reload();
        QTRY_COMPARE(model.state(), RecordListModel::Failed);
        QCOMPARE(model.errorText(), u"disk I/O error"_s);
        sample.client.close();
        QCOMPARE(model.state(), RecordListModel::Closed);
    }

    void anUnfinishedFilterKeepsTheRows() {
        GarageSample sample;
        sample.booking(1, BookingStatus::Held);
        sample.booking(2);
        sample.open();
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setClient(&sample.client);
        model.setFilter(u"status:held"_s);
        QTRY_COMPARE(model.count(), 1);
        model.setFilter(u"status:held pl:"_s);
        QCOMPARE(model.problems().size(), 1);
        QTest::qWait(20);
        QCOMPARE(model.count(), 1);
        model.setFilter(u"garage:\"Nowhere\""_s);
        QTRY_COMPARE(model.problems().size(), 1);
        QVERIFY(model.problems()[0].toMap()[u"message"_s].toString().contains(u"Nowhere"_s));
        QTRY_COMPARE(model.count(), 0);
        model.setFilter(u"garage:\"Sample garage\""_s);
        QTRY_COMPARE(model.count(), 2);
        QVERIFY(model.problems().isEmpty());
    }

    void pendingRowsAreMarked() {
        GarageSample sample;
        const auto booking = sample.booking(1);
        sample.open();
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(model.get(0)[u"pending"_s].toBool(), false);
        sample.records.pendingIds = {booking->id};
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(model.get(0)[u"pending"_s].toBool(), true);
    }
};

QTEST_GUILESS_MAIN(RecordListModelTest)
#include "RecordListModelTest.moc"
