// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/WalkInController.h"

#include "core/domain/bookings/FreeSlots.h"
#include "core/domain/places/Plate.h"
#include "models/commands/RejectionTexts.h"
#include "models/forms/FieldInput.h"
#include "models/text/EnumTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int mostSlots = 50;
}

struct WalkInController::Question {
    Input input;
    const CommandType* command = nullptr;
    Actor actor;
    Formats formats;
    Instant now;
};

WalkInController::WalkInController(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(30ms);
    connect(&m_soon, &QTimer::timeout, this, &WalkInController::ask);
    // The stay begins now, so that its price grows while the form is open.
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &WalkInController::ask);
    m_minute.start();
}

void WalkInController::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) {
        connect(client, &Client::openChanged, this, &WalkInController::clear);
        connect(client, &Client::formatsChanged, this, &WalkInController::ask);
    }
    Q_EMIT clientChanged();
    ask();
}

void WalkInController::set(Input input) {
    if (input == m_input) return;
    m_input = std::move(input);
    m_stale = true;
    Q_EMIT inputChanged();
    m_soon.start();
}

void WalkInController::setGarageId(const QString& id) {
    Input input = m_input;
    input.garageId = Id::parse(id).value_or(Id{});
    if (input.garageId != m_input.garageId) input.slotId = {};
    set(input);
}

void WalkInController::setPlate(const QString& plate) {
    Input input = m_input;
    input.plate = plate;
    set(input);
}

void WalkInController::setCustomerName(const QString& name) {
    Input input = m_input;
    input.customerName = name;
    set(input);
}

void WalkInController::setUntil(const QString& until) {
    Input input = m_input;
    input.until = until;
    set(input);
}

void WalkInController::setHeightCm(int heightCm) {
    Input input = m_input;
    input.heightCm = heightCm;
    set(input);
}

void WalkInController::setSlotId(const QString& id) {
    Input input = m_input;
    input.slotId = Id::parse(id).value_or(Id{});
    set(input);
}

void WalkInController::clear() {
    set({.garageId = m_input.garageId, .slotId = {}, .plate = {}, .customerName = {}, .until = {}});
    ask();
}

QJsonObject WalkInController::arguments(const Input& input, const Id& slotId, Instant until) {
    QJsonObject arguments{{u"resource_id"_s, slotId.toString()},
                          {u"ends_at"_s, until.toString()},
                          {u"source"_s, toWord(BookingSource::WalkIn)}};
    if (!input.plate.trimmed().isEmpty()) arguments.insert(u"plate"_s, Plate::normal(input.plate));
    if (!input.customerName.trimmed().isEmpty()) arguments.insert(u"customer_name"_s, input.customerName.trimmed());
    if (input.heightCm > 0) arguments.insert(u"vehicle_height_cm"_s, input.heightCm);
    return arguments;
}

WalkInController::Preview WalkInController::answer(const RecordReader& reader, const Question& question) {
    Preview preview;
    const auto garage = reader.get<Location>(question.input.garageId);
    if (!garage) return preview;
    preview.zone = garage->timeZone.toLatin1();
    const FieldInput typed(question.formats, question.formats.zone(preview.zone), question.now, {});
    const auto until = typed.read(*question.command->field(u"ends_at"), question.input.until);
    if (!until || isNull(*until)) return preview;
    preview.until = std::get<Instant>(*until);
    const Interval time{question.now, *preview.until};
    SlotWish wish{.time = time, .vehicle = {}};
    if (question.input.heightCm > 0) wish.vehicle.heightCm = question.input.heightCm;
    auto free = time.endsAt > time.startsAt ? autospace::freeSlots(reader, *garage, wish, question.now, mostSlots)
                                                  : QList<std::shared_ptr<const Space>>();
    // Slots with a purpose of their own are proposed last; whoever needs one chooses it.
    std::ranges::stable_partition(free, [](const auto& slot) { return isForAnybody(slot->spaceType); });
    for (const auto& slot : free)
        preview.freeSlots << QVariantMap{{u"recordId"_s, slot->id.toString()},
                                         {u"title"_s, slot->code},
                                         {u"type"_s, toWord(slot->spaceType)},
                                         {u"type_text"_s, EnumTexts::text(toWord(slot->spaceType))},
                                         {u"floorId"_s, slot->floorId ? slot->floorId->toString() : QString()}};
    preview.slotId = question.input.slotId;
    if (preview.slotId.isNull() && !free.isEmpty()) preview.slotId = free.front()->id;
    if (preview.slotId.isNull()) return preview;
    if (const auto slot = reader.get<Space>(preview.slotId)) preview.slotCode = slot->code;
    CommandIds ids{Id{}};
    const Context context{.actor = question.actor, .now = question.now, .ids = ids};
    const Outcome outcome =
        question.command->decide(context, arguments(question.input, preview.slotId, *preview.until), {}, reader);
    if (!outcome) {
        preview.refusal = outcome.error();
        return preview;
    }
    for (const auto& record : outcome->records)
        if (record->id == outcome->result) preview.booking = std::dynamic_pointer_cast<const Booking>(record);
    return preview;
}

WalkInController::Question WalkInController::question() const {
    return {m_input, m_client->registry().command(u"bookings.create"_s), m_client->actor(), m_client->formats(),
            m_client->now()};
}

void WalkInController::ask() {
    ++m_asked;
    if (!m_client || !m_client->records() || m_input.garageId.isNull()) return;
    const auto work = [question = question()](const RecordReader& reader) { return answer(reader, question); };
    m_client->records()->read(work).then(this, [this, asked = m_asked](const Read<Preview>& preview) {
        if (asked == m_asked && preview) take(*preview);
    });
}

void WalkInController::take(const Preview& preview) {
    m_preview = preview;
    m_stale = false;
    m_problems.clear();
    if (m_input.plate.trimmed().isEmpty()) m_problems.insert(u"plate"_s, tr("Type the plate."));
    if (m_input.until.trimmed().isEmpty())
        m_problems.insert(u"until"_s, tr("Say until when the car stays."));
    else if (!m_preview.until)
        m_problems.insert(u"until"_s, tr("This is not a time. Use 17:30, now+2h or tomorrow 08:00."));
    else if (m_preview.slotId.isNull())
        m_problems.insert(u"slot"_s, tr("No slot is free for this time. Choose a shorter time or another garage."));
    if (m_preview.refusal) {
        const QString field =
            m_preview.refusal->fields.isEmpty() ? QString() : m_preview.refusal->fields.front().pointer.mid(1);
        const QString place = field == u"ends_at"_s || field == u"starts_at"_s ? u"until"_s
                              : field == u"resource_id"_s                      ? u"slot"_s
                                                                               : field;
        m_problems.insert(place, RejectionTexts::detail({.rejection = *m_preview.refusal}, m_client->formats()));
    }
    Q_EMIT previewChanged();
}

QString WalkInController::untilText() const {
    if (!m_preview.until || !m_client) return {};
    return m_client->formats().dateTime(*m_preview.until, m_client->formats().zone(m_preview.zone));
}

QString WalkInController::priceText() const {
    return m_preview.booking && m_client ? m_client->formats().money(m_preview.booking->price) : QString();
}

QVariantList WalkInController::priceSteps() const {
    return m_preview.booking && m_client ? m_client->formats().priceSteps(m_preview.booking->priceSteps)
                                         : QVariantList();
}

void WalkInController::create() {
    if (!canCreate() || !m_client->commands()) return;
    m_busy = true;
    Q_EMIT busyChanged();
    const CommandOrder request{.organization = m_client->actor().orgId,
                               .name = u"bookings.create"_s,
                               .target = {},
                               .arguments = arguments(m_input, m_preview.slotId, *m_preview.until),
                               .base = {}};
    m_client->commands()->run(request).then(this, [this](const CommandOutcome& outcome) { finish(outcome); });
}

void WalkInController::finish(const CommandOutcome& outcome) {
    m_busy = false;
    Q_EMIT busyChanged();
    if (!outcome) {
        ask();
        return Q_EMIT refused(RejectionTexts::title(outcome.error(), m_client->formats()),
                              RejectionTexts::detail(outcome.error(), m_client->formats()));
    }
    const QString id = outcome->id ? outcome->id->toString() : QString();
    clear();
    Q_EMIT created(id);
}

} // namespace autospace
