// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordTimeline.h"

#include "tests/models/GarageSample.h"

#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

class ScriptedCore final : public CoreQuestions {
public:
    QFuture<CoreAnswer> timeline(const QString& collection, const Id& id) override {
        asked << collection + u'/' + id.toString();
        return QtFuture::makeReadyValueFuture(answer);
    }
    QFuture<CoreAnswer> batch(const QJsonObject&) override { qFatal("a timeline gives no commands"); }
    QFuture<CoreAnswer> mapStyle() override { qFatal("a timeline asks for no map"); }
    QFuture<CoreBytes> mapTile(const QString&) override { qFatal("a timeline asks for no map"); }
    QStringList asked;
    CoreAnswer answer;
};

} // namespace

class RecordTimelineTest : public QObject {
    Q_OBJECT

    static void open(GarageSample& sample, CoreQuestions* core) {
        sample.open();
        sample.client.open({.records = &sample.records,
                            .commands = &sample.runner,
                            .core = core,
                            .actor = sample.client.actor(),
                            .organizationName = {},
                            .zone = QTimeZone("Europe/Vaduz"),
                            .currency = {}});
    }

private Q_SLOTS:
    void tellsWhoDidWhat() {
        GarageSample sample;
        const auto booking = sample.booking(0);
        ScriptedCore core;
        core.answer = QJsonDocument::fromJson(R"({"data": [
            {"at": "2026-11-20T08:00:00.000Z", "actor_name": "Mara Beispiel", "action": "bookings.check_in", "device": "Desk 1",
             "before": {"status": "confirmed", "version": 1}, "after": {"status": "checked_in", "version": 2}},
            {"at": "2026-11-19T17:30:00.000Z", "actor_name": "System", "action": "garages.import", "device": "",
             "before": {}, "after": {"plate": "FL 1"}}]})")
                          .object();
        open(sample, &core);
        RecordTimeline timeline;
        timeline.setClient(&sample.client);
        timeline.setCollection(u"bookings"_s);
        timeline.setRecordId(booking->id.toString());
        QTRY_COMPARE(timeline.state(), RecordTimeline::Ready);
        QCOMPARE(core.asked, QStringList{u"bookings/"_s + booking->id.toString()});
        QCOMPARE(timeline.count(), 2);
        const auto at = [&](int row, RecordTimeline::Role role) { return timeline.data(timeline.index(row), role); };
        QCOMPARE(at(0, RecordTimeline::TimeRole).toString(), u"09:00"_s);
        QCOMPARE(at(1, RecordTimeline::TimeRole).toString(), u"19/11/2026 18:30"_s);
        QCOMPARE(at(0, RecordTimeline::TitleRole).toString(), u"Check in"_s);
        QCOMPARE(at(1, RecordTimeline::TitleRole).toString(), u"Imported"_s);
        QCOMPARE(at(0, RecordTimeline::DetailRole).toString(), u"Mara Beispiel · Desk 1"_s);
        const QVariantList changes = at(0, RecordTimeline::ChangesRole).toList();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].toMap()[u"label"_s].toString(), u"State"_s);
        QCOMPARE(changes[0].toMap()[u"before"_s].toString(), u"Confirmed"_s);
        QCOMPARE(changes[0].toMap()[u"after"_s].toString(), u"Checked in"_s);
        // Another record's change is none of its business; its own is asked for again.
        Q_EMIT sample.records.changed(u"bookings"_s, {numberedId(999)});
        QTest::qWait(600);
        QCOMPARE(core.asked.size(), 1);
        Q_EMIT sample.records.changed(u"bookings"_s, {booking->id});
        QTRY_COMPARE(core.asked.size(), 2);
    }

    void saysWhenTheCoreIsNotThere() {
        GarageSample sample;
        const auto booking = sample.booking(0);
        ScriptedCore core;
        core.answer = std::unexpected(CoreProblem{CoreProblem::Why::Offline, 0, {}, u"No route."_s});
        open(sample, &core);
        RecordTimeline timeline;
        timeline.setClient(&sample.client);
        timeline.setCollection(u"bookings"_s);
        timeline.setRecordId(booking->id.toString());
        QTRY_COMPARE(timeline.state(), RecordTimeline::Offline);
        core.answer = std::unexpected(CoreProblem{CoreProblem::Why::Refused, 403, u"forbidden"_s, u"You may not."_s});
        timeline.reload();
        QTRY_COMPARE(timeline.state(), RecordTimeline::Forbidden);
        QCOMPARE(timeline.errorText(), u"You may not."_s);
        core.answer = std::unexpected(CoreProblem{CoreProblem::Why::Refused, 500, u"internal"_s, u"The disk is full."_s});
        timeline.reload();
        QTRY_COMPARE(timeline.state(), RecordTimeline::Failed);
        QCOMPARE(timeline.errorText(), u"The disk is full."_s);
        open(sample, nullptr);
        QCOMPARE(timeline.state(), RecordTimeline::Offline);
    }
};

QTEST_GUILESS_MAIN(RecordTimelineTest)
#include "RecordTimelineTest.moc"
