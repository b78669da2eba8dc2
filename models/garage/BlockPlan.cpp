// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/BlockPlan.h"

#include "core/domain/bookings/Booking.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Stands for the reason while there is none yet, so that what is in the way can be seen before it is typed.
const QString noReasonYet = u"?"_s;

QString say(const char* sentence) { return QCoreApplication::translate("garages", sentence); }

Instant instant(const QVariantMap& facts, const QString& name) {
    return Instant::parse(facts[name].toString()).value_or(Instant{});
}

} // namespace

BlockPlan::BlockPlan(QObject* parent) : QObject(parent) {
    m_preview.setCommand(u"garages.block_slots"_s);
    connect(&m_preview, &CommandPreview::changed, this, &BlockPlan::look);
    connect(&m_preview, &CommandPreview::done, this, &BlockPlan::done);
    connect(&m_preview, &CommandPreview::refused, this, &BlockPlan::refused);
}

void BlockPlan::setClient(Client* client) {
    m_preview.setClient(client);
    Q_EMIT clientChanged();
}

template <class T>
void BlockPlan::set(T& member, const T& value) {
    if (value == member) return;
    member = value;
    Q_EMIT askedChanged();
    anew();
}

void BlockPlan::setGarageId(const QString& id) {
    if (id == garageId()) return;
    m_preview.setRecordId(id);
    Q_EMIT askedChanged();
    anew();
}

void BlockPlan::setSlotIds(const QStringList& ids) { set(m_slotIds, ids); }
void BlockPlan::setFrom(const QDateTime& from) { set(m_from, from); }
void BlockPlan::setUntil(const QDateTime& until) { set(m_until, until); }

// Moves nobody elsewhere.
void BlockPlan::setReason(const QString& reason) {
    if (reason.trimmed() == m_reason) return;
    m_reason = reason.trimmed();
    Q_EMIT askedChanged();
    ask();
    Q_EMIT changed();
}

void BlockPlan::setZone(const QString& zone) {
    m_zone = zone;
    Q_EMIT askedChanged();
    Q_EMIT changed();
}

void BlockPlan::clear() {
    m_moves.clear();
    m_preview.setArguments({});
    Q_EMIT changed();
}

// Another time or other slots: other bookings.
void BlockPlan::anew() {
    m_moves.clear();
    ask();
    Q_EMIT changed();
}

bool BlockPlan::hasEverybodyASlot() const {
    return std::ranges::all_of(m_moves, [](const Move& move) { return move.chosen >= 0; });
}

void BlockPlan::ask() {
    if (m_slotIds.isEmpty() || !m_from.isValid() || !m_until.isValid()) return m_preview.setArguments({});
    QVariantMap arguments{{u"slot_ids"_s, m_slotIds},
                          {u"starts_at"_s, m_from},
                          {u"ends_at"_s, m_until},
                          {u"reason"_s, m_reason.isEmpty() ? noReasonYet : m_reason}};
    QVariantList moves;
    if (hasEverybodyASlot())
        for (const Move& move : std::as_const(m_moves))
            moves << QVariantMap{{u"booking_id"_s, move.bookingId},
                                 {u"resource_id"_s, move.choices[move.chosen].toMap()[u"id"_s]}};
    if (!moves.isEmpty()) arguments.insert(u"moves"_s, moves);
    m_preview.setArguments(arguments);
}

// A refusal with a plan proposes where everybody could go; that is then asked for.
void BlockPlan::look() {
    if (m_preview.state() == CommandPreview::Refused && m_preview.meta().contains(u"plan"_s))
        take(m_preview.meta()[u"plan"_s].toList());
    Q_EMIT changed();
}

void BlockPlan::take(const QVariantList& plan) {
    QList<Move> moves;
    for (const QVariant& each : plan) {
        const QVariantMap facts = each.toMap();
        Move move{.bookingId = facts[u"id"_s].toString(),
                  .code = facts[u"code"_s].toString(),
                  .plate = facts[u"plate"_s].toString(),
                  .fromCode = facts[u"from"_s].toMap()[u"code"_s].toString(),
                  .startsAt = instant(facts, u"starts_at"_s),
                  .endsAt = instant(facts, u"ends_at"_s),
                  .inHouse = facts[u"status"_s].toString() == toWord(BookingStatus::CheckedIn),
                  .choices = {}};
        if (const QVariantMap to = facts[u"to"_s].toMap(); !to.isEmpty()) {
            move.choices << to << facts[u"others"_s].toList();
            move.chosen = 0;
        }
        // What is settled is not proposed again: its choices stay.
        const auto before = std::ranges::find(m_moves, move.bookingId, &Move::bookingId);
        if (before != m_moves.end() && move.choices.size() <= 1 && before->chosen >= 0) {
            move.choices = before->choices;
            move.chosen = before->chosen;
        }
        moves << move;
    }
    m_moves = moves;
    if (!m_moves.isEmpty() && hasEverybodyASlot()) ask();
}

void BlockPlan::choose(const QString& bookingId, const QString& slotId) {
    const auto move = std::ranges::find(m_moves, bookingId, &Move::bookingId);
    if (move == m_moves.end()) return;
    const auto isIt = [&](const QVariant& choice) { return choice.toMap()[u"id"_s].toString() == slotId; };
    const auto found = std::ranges::find_if(move->choices, isIt);
    if (found == move->choices.end()) return;
    move->chosen = static_cast<int>(found - move->choices.begin());
    ask();
    Q_EMIT changed();
}

QVariantList BlockPlan::moves() const {
    QVariantList list;
    if (!client()) return list;
    const Formats& formats = client()->formats();
    for (const Move& move : m_moves)
        list << QVariantMap{
            {u"bookingId"_s, move.bookingId},
            {u"code"_s, move.code},
            {u"plate"_s, move.plate},
            {u"when"_s, formats.interval(move.startsAt, move.endsAt, formats.zone(m_zone.toLatin1()), client()->now())},
            {u"inHouse"_s, move.inHouse},
            {u"fromCode"_s, move.fromCode},
            {u"choices"_s, move.choices},
            {u"chosen"_s, move.chosen}};
    return list;
}

bool BlockPlan::isPossible() const { return m_preview.state() == CommandPreview::Allowed && !m_reason.isEmpty(); }

QString BlockPlan::problem() const {
    switch (m_preview.state()) {
    case CommandPreview::Refused:
        // While everybody has a slot, the proposal itself is under way.
        return m_preview.meta().contains(u"plan"_s) && hasEverybodyASlot() ? QString() : m_preview.detail();
    case CommandPreview::Allowed: return m_reason.isEmpty() ? say(QT_TRANSLATE_NOOP("garages", "Say why")) : QString();
    default: return {};
    }
}

} // namespace autospace
