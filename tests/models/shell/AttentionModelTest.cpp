// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/AttentionModel.h"

#include "tests/models/GarageSample.h"
#include "tests/models/shell/ListedDesk.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

PendingCommand command(GarageSample& sample, const QString& name, const Id& target, const QJsonObject& arguments,
                       OutboxState state, const QJsonObject& error = {}, bool behind = false) {
    auto entry = std::make_shared<OutboxEntry>();
    sample.stamp(*entry);
    entry->name = name;
    entry->target = target;
    entry->arguments = jsonText(arguments);
    entry->base = jsonText({{u"phone"_s, u"old"_s}});
    entry->madeAt = sample.clock.at.plusMinutes(-20);
    entry->state = state;
    if (!error.isEmpty()) entry->error = jsonText(error);
    return {entry, behind};
}

const QJsonObject taken{{u"status"_s, u"409"_s}, {u"code"_s, u"slot_taken"_s}, {u"detail"_s, u"Taken by K7QX2M."_s}};
const QJsonObject bothSides{
    {u"status"_s, u"409"_s},
    {u"code"_s, u"changed_on_both_sides"_s},
    {u"detail"_s, u"Somebody changed the note."_s},
    {u"meta"_s, QJsonObject{{u"fields"_s, QJsonArray{QJsonObject{{u"field"_s, u"phone"_s},
                                                                 {u"base"_s, u"old"_s},
                                                                 {u"mine"_s, u"gate 2"_s},
                                                                 {u"theirs"_s, u"gate 3"_s}}}}}}};

} // namespace

class AttentionModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasRefusedAndWhatWaitsBehind() {
        GarageSample sample;
        const auto booking = sample.booking(10);
        ListedDesk desk;
        desk.list = {command(sample, u"bookings.extend"_s, booking->id, {}, OutboxState::Rejected, taken),
                     command(sample, u"bookings.check_in"_s, booking->id, {}, OutboxState::Waiting, {}, true),
                     command(sample, u"bookings.check_in"_s, booking->id, {}, OutboxState::Waiting)};
        sample.open();
        AttentionModel model(sample.client, desk);
        QCOMPARE(model.count(), 2);
        QTRY_VERIFY2(model.title().startsWith(booking->code), qPrintable(model.title()));
        QCOMPARE(model.reason(), u"The slot is taken"_s);
        QCOMPARE(model.detail(), u"Taken by K7QX2M."_s);
        QCOMPARE(model.index(0).data(AttentionModel::RemarkRole).toString(), u"20 min ago"_s);
        QVERIFY(model.choices().contains(u"retry"_s));
        model.setCurrent(1);
        QCOMPARE(model.choices(), QStringList{u"discard"_s});
    }

    void showsBothSidesAndKeepsMine() {
        GarageSample sample;
        ListedDesk desk;
        desk.list = {command(sample, u"garages.update"_s, sample.garage->id, {{u"phone"_s, u"gate 2"_s}}, OutboxState::Rejected,
                             bothSides)};
        sample.open();
        AttentionModel model(sample.client, desk);
        QVERIFY2(model.fields().size() == 1, qPrintable(desk.list[0].entry->error.value_or(u"none"_s)));
        const QVariantMap note = model.fields()[0].toMap();
        QCOMPARE(note[u"base"_s].toString(), u"old"_s);
        QCOMPARE(note[u"mine"_s].toString(), u"gate 2"_s);
        QCOMPARE(note[u"theirs"_s].toString(), u"gate 3"_s);
        QCOMPARE(model.choices().first(), u"mine"_s);
        model.keepMine();
        QCOMPARE(desk.retried.size(), 1);
        QCOMPARE((*desk.lastBase)[u"phone"_s].toString(), u"gate 3"_s);
    }

    // One field mine, the other theirs: only mine is sent, on top of what the person has seen.
    void fieldsAreDecidedOneByOne() {
        GarageSample sample;
        ListedDesk desk;
        QJsonObject error = bothSides;
        QJsonArray fields = error[u"meta"_s][u"fields"_s].toArray();
        fields << QJsonObject{{u"field"_s, u"note"_s}, {u"base"_s, u""_s}, {u"mine"_s, u"left"_s}, {u"theirs"_s, u"right"_s}};
        error[u"meta"_s] = QJsonObject{{u"fields"_s, fields}};
        desk.list = {command(sample, u"garages.update"_s, sample.garage->id,
                             {{u"phone"_s, u"gate 2"_s}, {u"note"_s, u"left"_s}}, OutboxState::Rejected, error)};
        sample.open();
        AttentionModel model(sample.client, desk);
        QCOMPARE(model.choices().first(), u"merge"_s);
        QCOMPARE(model.undecided(), 2);
        QCOMPARE(model.fields()[0].toMap()[u"choice"_s].toString(), QString());
        model.choose(u"phone"_s, u"theirs"_s);
        model.merge();
        QVERIFY(desk.retried.isEmpty());
        model.choose(u"note"_s, u"theirs"_s);
        model.choose(u"note"_s, u"mine"_s);
        QCOMPARE(model.undecided(), 0);
        QCOMPARE(model.fields()[0].toMap()[u"choice"_s].toString(), u"theirs"_s);
        model.merge();
        QCOMPARE(desk.retried.size(), 1);
        QCOMPARE(*desk.lastArguments, (QJsonObject{{u"note"_s, u"left"_s}}));
        QCOMPARE(*desk.lastBase, (QJsonObject{{u"note"_s, u"right"_s}}));
        model.choose(u"note"_s, u"theirs"_s);
        model.merge();
        QCOMPARE(desk.discarded.size(), 1);
    }

    void retriesWithEditedArguments() {
        GarageSample sample;
        const auto booking = sample.booking(10);
        ListedDesk desk;
        desk.list = {command(sample, u"bookings.cancel"_s, booking->id, {{u"reason"_s, u"Flood"_s}}, OutboxState::Rejected, taken)};
        sample.open();
        AttentionModel model(sample.client, desk);
        QCOMPARE(model.arguments().size(), 1);
        QCOMPARE(model.arguments()[0].toMap()[u"text"_s].toString(), u"Flood"_s);
        model.retryEdited({{u"reason"_s, u"Water"_s}});
        QCOMPARE((*desk.lastArguments)[u"reason"_s].toString(), u"Water"_s);
        QSignalSpy told(&model, &AttentionModel::told);
        model.discard();
        QCOMPARE(desk.discarded.size(), 1);
        QCOMPARE(model.count(), 0);
        QTRY_COMPARE(told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(AttentionModelTest)
#include "AttentionModelTest.moc"
