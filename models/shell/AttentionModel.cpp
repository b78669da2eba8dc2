// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/AttentionModel.h"

#include "core/domain/schema/JsonCodec.h"
#include "models/commands/RejectionTexts.h"
#include "models/forms/FieldInput.h"
#include "net/sync/RejectionReading.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

AttentionModel::AttentionModel(Client& client, OutboxDesk& desk, QObject* parent)
    : QAbstractListModel(parent), m_client(client), m_desk(desk) {
    connect(&desk, &OutboxDesk::changed, this, &AttentionModel::reset);
    connect(&client, &Client::openChanged, this, &AttentionModel::reset);
    connect(&client, &Client::formatsChanged, this, &AttentionModel::reset);
    reset();
}

void AttentionModel::reset() {
    const Id kept = chosen() ? chosen()->entry->id : Id{};
    beginResetModel();
    m_rows.clear();
    for (const PendingCommand& command : m_desk.pending())
        if (command.entry->state == OutboxState::Rejected || command.behind) m_rows << command;
    const auto found = std::ranges::find_if(m_rows, [&](const PendingCommand& row) { return row.entry->id == kept; });
    m_current = found == m_rows.end() ? std::min(m_current, std::max(0, count() - 1)) : int(found - m_rows.begin());
    if (found == m_rows.end()) m_sides.clear();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
    readTitles();
}

void AttentionModel::readTitles() {
    QList<std::pair<const RecordType*, Id>> asked;
    for (const PendingCommand& row : m_rows)
        if (const CommandType* type = typeOf(row); type && row.entry->target && !m_titles.contains(*row.entry->target))
            asked << std::pair(&type->subject(), *row.entry->target);
    if (asked.isEmpty() || !m_client.records()) return;
    const auto look = [asked](const RecordReader& reader) {
        QHash<Id, QString> titles;
        for (const auto& [type, id] : asked)
            if (const RecordPtr record = reader.find(*type, id))
                titles.insert(id, JsonCodec::toJson(*record)[QLatin1StringView(type->titleField())].toString());
        return titles;
    };
    m_client.records()->read(look).then(this, [this](const Read<QHash<Id, QString>>& titles) {
        if (!titles || titles->isEmpty()) return;
        m_titles.insert(*titles);
        if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT currentChanged();
    });
}

const PendingCommand* AttentionModel::chosen() const {
    return m_current >= 0 && m_current < m_rows.size() ? &m_rows[m_current] : nullptr;
}

void AttentionModel::setCurrent(int row) {
    if (row == m_current) return;
    m_current = row;
    m_sides.clear();
    Q_EMIT currentChanged();
}

const CommandType* AttentionModel::typeOf(const PendingCommand& command) const {
    return m_client.registry().command(command.entry->name);
}

QString AttentionModel::titleOf(const PendingCommand& command) const {
    const CommandType* type = typeOf(command);
    const QString label = type ? QCoreApplication::translate("commands", type->label()) : command.entry->name;
    const QString record = command.entry->target ? m_titles.value(*command.entry->target) : QString();
    return record.isEmpty() ? label : u"%1 · %2"_s.arg(record, label);
}

QString AttentionModel::reasonOf(const PendingCommand& command) const {
    if (command.entry->state != OutboxState::Rejected) return tr("Waits behind a change that was refused");
    return RejectionTexts::title(refusalFrom(command.entry->errorObject()), m_client.formats());
}

QString AttentionModel::detail() const {
    if (!chosen()) return {};
    if (chosen()->entry->state != OutboxState::Rejected)
        return tr("It builds on an earlier change. Decide about that one first, or discard this one.");
    const QString detail = RejectionTexts::detail(refusalFrom(chosen()->entry->errorObject()), m_client.formats());
    return detail == reason() ? QString() : detail;
}

QString AttentionModel::text(const Field* field, const QJsonValue& value) const {
    if (value.isNull() || value.isUndefined()) return {};
    if (field)
        if (const auto parsed = JsonCodec::parse(*field, value, {}))
            return m_client.formats().value(*field, *parsed, m_client.formats().home());
    return value.toVariant().toString();
}

QVariantList AttentionModel::fields() const {
    QVariantList list;
    const CommandType* type = chosen() ? typeOf(*chosen()) : nullptr;
    if (!type) return list;
    for (const QJsonValue& entry : conflict()) {
        const QString name = entry[u"field"_s].toString();
        const Field* field = type->subject().field(name);
        list << QVariantMap{{u"name"_s, name},
                            {u"label"_s, field ? QCoreApplication::translate("fields", field->label) : name},
                            {u"base"_s, text(field, entry[u"base"_s])},
                            {u"mine"_s, text(field, entry[u"mine"_s])},
                            {u"theirs"_s, text(field, entry[u"theirs"_s])},
                            {u"clash"_s, true},
                            {u"choice"_s, m_sides.value(name)}};
    }
    return list;
}

QJsonArray AttentionModel::conflict() const {
    if (!chosen()) return {};
    return refusalFrom(chosen()->entry->errorObject()).rejection.meta[u"fields"_s].toArray();
}

int AttentionModel::undecided() const {
    const QJsonArray fields = conflict();
    return int(std::ranges::count_if(fields, [this](const QJsonValue& entry) { return !m_sides.contains(entry[u"field"_s].toString()); }));
}

QStringList AttentionModel::choices() const {
    if (!chosen()) return {};
    if (chosen()->entry->state != OutboxState::Rejected) return {u"discard"_s};
    QStringList list{u"retry"_s};
    if (const auto differ = conflict().size(); differ > 0)
        list = differ > 1 ? QStringList{u"merge"_s, u"mine"_s} : QStringList{u"mine"_s};
    if (!arguments().isEmpty()) list << u"edit"_s;
    return list << u"discard"_s;
}

QVariantList AttentionModel::arguments() const {
    QVariantList list;
    const CommandType* type = chosen() ? typeOf(*chosen()) : nullptr;
    if (!type) return list;
    const FieldInput input(m_client.formats(), m_client.formats().home(), m_client.now(), m_client.currency());
    const QJsonObject given = chosen()->entry->argumentsObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const Field* field = type->field(it.key());
        if (!field || field->kind == Kind::Id || field->kind == Kind::Json) continue;
        const auto value = JsonCodec::parse(*field, it.value(), {});
        list << QVariantMap{{u"name"_s, it.key()},
                            {u"label"_s, QCoreApplication::translate("fields", field->label)},
                            {u"text"_s, value ? input.text(*field, *value) : it.value().toVariant().toString()}};
    }
    return list;
}

void AttentionModel::retry() { again({}, {}); }

std::optional<QJsonObject> AttentionModel::seenBase() const {
    const QJsonArray fields = conflict();
    if (fields.isEmpty()) return {};
    QJsonObject base = chosen()->entry->baseObject();
    for (const QJsonValue& entry : fields)
        base.insert(entry[u"field"_s].toString(), entry[u"theirs"_s]);
    return base;
}

void AttentionModel::keepMine() { again({}, seenBase()); }

void AttentionModel::choose(const QString& field, const QString& side) {
    if (side != u"mine"_s && side != u"theirs"_s) return;
    m_sides.insert(field, side);
    Q_EMIT currentChanged();
}

void AttentionModel::merge() {
    if (!chosen() || undecided() > 0) return;
    QJsonObject arguments = chosen()->entry->argumentsObject();
    QJsonObject base = *seenBase();
    for (const auto& [field, side] : m_sides.asKeyValueRange())
        if (side == u"theirs"_s) {
            arguments.remove(field);
            base.remove(field);
        }
    // All theirs: there is nothing of ours left to send.
    if (arguments.isEmpty()) return discard();
    again(arguments, base);
}

void AttentionModel::retryEdited(const QVariantMap& texts) {
    const CommandType* type = chosen() ? typeOf(*chosen()) : nullptr;
    if (!type) return;
    const FieldInput input(m_client.formats(), m_client.formats().home(), m_client.now(), m_client.currency());
    QJsonObject arguments = chosen()->entry->argumentsObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const Field* field = type->field(it.key());
        if (!field) continue;
        const auto value = input.read(*field, it.value());
        if (!value) return Q_EMIT told(RejectionTexts::fieldError(*field, value.error(), m_client.formats()), false);
        arguments.insert(it.key(), JsonCodec::toJson(*field, *value));
    }
    again(arguments, seenBase());
}

void AttentionModel::again(const std::optional<QJsonObject>& arguments, const std::optional<QJsonObject>& base) {
    if (!chosen()) return;
    m_desk.retry(chosen()->entry->id, arguments, base).then(this, [this](const CommandOutcome& outcome) {
        if (outcome) return Q_EMIT told(tr("Sent again"), true);
        const QString detail = RejectionTexts::detail(outcome.error(), m_client.formats());
        Q_EMIT told(detail.isEmpty() ? RejectionTexts::title(outcome.error(), m_client.formats()) : detail, false);
    });
}

void AttentionModel::discard() {
    if (!chosen()) return;
    m_desk.discard(chosen()->entry->id).then(this, [this](const OutboxDesk::Discarded& outcome) {
        if (outcome) return Q_EMIT told(tr("Discarded: the core's state is shown again"), true);
        Q_EMIT told(RejectionTexts::title(outcome.error(), m_client.formats()), false);
    });
}

QVariant AttentionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PendingCommand& row = m_rows[index.row()];
    switch (role) {
    case TitleRole: return titleOf(row);
    case SubtitleRole: return reasonOf(row);
    case RemarkRole: return Formats::age(row.entry->madeAt, m_client.now());
    default: return {};
    }
}

QHash<int, QByteArray> AttentionModel::roleNames() const {
    return {{TitleRole, "title"}, {SubtitleRole, "subtitle"}, {RemarkRole, "remark"}};
}

} // namespace autospace
