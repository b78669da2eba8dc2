// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/JsonCodec.h"
#include "tests/fakes/GarageWorld.h"
#include "tests/fakes/NumberedId.h"
#include "tests/fuzz/FuzzTargets.h"

#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// A garage with a booking that is confirmed.
const GarageWorld& world() {
    static const GarageWorld instance = [] {
        GarageWorld made;
        made.add(aBooking(*made.a1, made.clock.now().plusMinutes(30), made.clock.now().plusMinutes(90)).make());
        return made;
    }();
    return instance;
}

// What a command makes of any arguments is either a reason, or records that could have come from the core.
void arguments(QByteArrayView bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    if (!document.isObject()) return;
    const QJsonObject given = document.object();
    for (const CommandType* command : productRegistry().commands()) {
        const QList<RecordPtr> targets = command->target() == Target::Record
                                             ? world().view.select(command->subject(), Query())
                                             : QList<RecordPtr>{nullptr};
        for (const RecordPtr& target : targets) {
            CommandIds ids(numberedId(900));
            const Context context{.actor = world().manager, .now = world().clock.now(), .ids = ids};
            const Outcome outcome = command->decide(context, given, target ? target->id : Id(), world().view);
            if (!outcome) {
                demand(!outcome.error().code.isEmpty() && !outcome.error().detail.isEmpty(),
                       "a refusal without a reason");
                continue;
            }
            for (const auto& record : outcome->records) {
                const auto again = record->recordType().makeRecord();
                demand(JsonCodec::readRecord(*again, JsonCodec::toJson(*record)).has_value(),
                       "a command broke a limit");
            }
        }
    }
}

bool isWhole(const RecordType& type, const QJsonObject& json) {
    return std::ranges::all_of(type.fields(),
                               [&](const Field& field) { return json.contains(QLatin1StringView(field.name)); });
}

// A whole record from the wire means the same after it was written and read once more.
void fields(QByteArrayView bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    if (!document.isObject()) return;
    for (const RecordType* type : productRegistry().records()) {
        if (!isWhole(*type, document.object())) continue;
        const auto record = type->makeRecord();
        if (!JsonCodec::readRecord(*record, document.object())) continue;
        const auto again = type->makeRecord();
        demand(JsonCodec::readRecord(*again, JsonCodec::toJson(*record)).has_value(), "a record cannot be read back");
        demand(JsonCodec::toJson(*again) == JsonCodec::toJson(*record), "a record changes on its way");
        QByteArray written;
        JsonCodec::write(written, *record);
        demand(QJsonDocument::fromJson(written).object() == JsonCodec::toJson(*record), "two writers differ");
    }
}

const QByteArray slotId = world().a2->id.toString().toLatin1();

const QByteArrayList tokens{R"("starts_at":"2026-11-20T10:00:00Z",)",
                            R"("ends_at":"9999-12-31T23:59:59Z",)",
                            R"("resource_id":")" + slotId + R"(",)",
                            R"("passcode":"123456",)",
                            R"("reason":"x",)",
                            R"("version":1,)",
                            R"({"minor":1240,"currency":"EUR"})",
                            "null",
                            "-1",
                            "1e300",
                            "\"\"",
                            "[]",
                            R"("name":"\u202e\u0000",)",
                            R"("roles":["manager"],)",
                            R"("opening_hours":{"mo":[]},)"};

} // namespace

QList<FuzzTarget> commandTargets() {
    const QByteArrayList seeds{
        R"({"resource_id":")" + slotId +
            R"(","source":"phone","starts_at":"2026-11-20T12:00:00Z","ends_at":"2026-11-20T13:00:00Z","customer_name":"Anna Beispiel","plate":"FL 21"})",
        R"({"passcode":"123456"})",
        R"({"reason":"broken barrier","starts_at":"2026-11-21T12:00:00Z","ends_at":"2026-11-22T12:00:00Z"})",
        R"({"name":"Nord","kind":"parking","currency":"CHF","time_zone":"Europe/Vaduz","country":"LI","address":"Weg 1"})",
        R"({"email":"a@b.example","name":"Anna","roles":["manager"],"garage_ids":[]})",
        "{}"};
    QByteArrayList records = seeds;
    for (const RecordPtr& record : world().view.everything())
        records << QJsonDocument(JsonCodec::toJson(*record)).toJson(QJsonDocument::Compact);
    return {{"arguments", arguments, seeds, tokens}, {"fields", fields, records, tokens}};
}

} // namespace autospace
