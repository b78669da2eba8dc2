// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/FormModel.h"

#include "core/domain/schema/JsonCodec.h"
#include "models/commands/RejectionTexts.h"
#include "models/filter/FilterFields.h"
#include "models/records/FieldVariant.h"
#include "models/text/EnumTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(const Field& field) {
    switch (field.kind) {
    case Kind::Boolean: return u"yesno"_s;
    case Kind::Integer:
    case Kind::Real: return u"number"_s;
    case Kind::Text: return u"text"_s;
    case Kind::Instant: return u"time"_s;
    case Kind::Id: return u"record"_s;
    case Kind::Money: return u"money"_s;
    case Kind::Enum: return u"choice"_s;
    case Kind::TextList: return u"list"_s;
    case Kind::Json: return u"structure"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

FormModel::FormModel(QObject* parent) : QAbstractListModel(parent) {
    connect(&m_record, &RecordItem::changed, this, &FormModel::takeRecord);
}

void FormModel::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    m_record.setClient(client);
    if (client) connect(client, &Client::openChanged, this, &FormModel::rebuild);
    Q_EMIT clientChanged();
    rebuild();
}

void FormModel::setCommand(const QString& command) {
    if (command == m_command) return;
    m_command = command;
    Q_EMIT commandChanged();
    rebuild();
}

void FormModel::setRecordId(const QString& id) {
    if (id == m_record.recordId()) return;
    m_record.setRecordId(id);
    Q_EMIT recordIdChanged();
    rebuild();
}

void FormModel::setFields(const QStringList& fields) {
    if (fields == m_wanted) return;
    m_wanted = fields;
    Q_EMIT fieldsChanged();
    rebuild();
}

void FormModel::setFixed(const QVariantMap& fixed) {
    if (fixed == m_fixed) return;
    m_fixed = fixed;
    Q_EMIT fixedChanged();
}

void FormModel::setAllowed(const QVariantMap& allowed) {
    if (allowed == m_allowed) return;
    m_allowed = allowed;
    Q_EMIT allowedChanged();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        rowChanged(i);
}

void FormModel::setZone(const QString& zone) {
    if (zone == m_zone) return;
    m_zone = zone;
    Q_EMIT zoneChanged();
    reset();
}

// Updates take fields of the record itself, so their arguments are a record.
bool FormModel::isUpdate() const {
    if (!m_type || m_type->target() != Target::Record) return false;
    const auto arguments = m_type->make();
    return dynamic_cast<const Record*>(arguments.get()) != nullptr;
}

QVariantList FormModel::optionsOf(const Field& field) const {
    const auto allowed = m_allowed.constFind(QString::fromLatin1(field.name));
    QVariantList options;
    if (field.kind == Kind::Enum && field.is(FieldFlag::Optional))
        options << QVariantMap{{u"value"_s, QString()}, {u"text"_s, QCoreApplication::translate("formats", "Not set")}};
    for (const QString& word : field.words)
        if (allowed == m_allowed.constEnd() || allowed->toStringList().contains(word))
            options << QVariantMap{{u"value"_s, word}, {u"text"_s, EnumTexts::text(word)}};
    return options;
}

bool FormModel::required(const Field& field) const {
    return !field.is(FieldFlag::Optional) && !field.is(FieldFlag::Omittable) && field.kind != Kind::Boolean;
}

FieldInput FormModel::input() const {
    return {m_client->formats(), m_client->formats().zone(m_zone.toLatin1()), m_client->now(), m_client->currency()};
}

void FormModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_type = m_client ? m_client->registry().command(m_command) : nullptr;
    if (m_type) {
        m_record.setCollection(m_type->subject().collection());
        QStringList names = m_wanted;
        if (names.isEmpty())
            for (const Field& field : m_type->fields())
                names << QString::fromLatin1(field.name);
        for (const QString& name : names)
            if (const Field* field = m_type->field(name))
                m_rows << Row{.field = field, .value = {}, .initial = {}, .typed = {}, .error = {}};
    }
    endResetModel();
    setError({}, {}, {});
    takeRecord();
    Q_EMIT edited();
}

void FormModel::takeRecord() {
    const RecordRow* record = m_record.row();
    if (!record || !isUpdate()) return;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const Field* own = record->record->type().field(QString::fromLatin1(row.field->name));
        if (!own || row.dirty()) continue;
        row.initial = row.value = own->read(*record->record);
        row.typed = input().text(*row.field, row.value);
        rowChanged(i);
    }
    Q_EMIT edited();
}

void FormModel::reset() {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.value = row.initial;
        row.typed = m_client ? input().text(*row.field, row.value) : QString();
        row.error.clear();
        row.touched = false;
        rowChanged(i);
    }
    setError({}, {}, {});
    takeRecord();
    Q_EMIT edited();
}

void FormModel::rowChanged(qsizetype row) {
    Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
}

int FormModel::rowOf(const QString& name) const {
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return name == QLatin1StringView(row.field->name); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FormModel::setValue(const QString& name, const QVariant& typed) {
    const int at = rowOf(name);
    if (at < 0 || !m_client) return;
    Row& row = m_rows[at];
    const auto value = input().read(*row.field, typed);
    row.touched = true;
    row.typed = typed.metaType() == QMetaType::fromType<QString>() ? typed.toString()
                : value                                            ? input().text(*row.field, *value)
                                                                   : QString();
    row.error = value ? QString() : RejectionTexts::fieldError(*row.field, value.error(), m_client->formats());
    if (value) row.value = *value;
    // A text field that was emptied is an empty text, where no value is not allowed.
    if (value && isNull(*value) && row.field->kind == Kind::Text && !row.field->is(FieldFlag::Optional))
        row.value = QString();
    rowChanged(at);
    Q_EMIT edited();
}

QVariant FormModel::value(const QString& name) const {
    const int at = rowOf(name);
    return at < 0 ? QVariant() : toVariant(*m_rows[at].field, m_rows[at].value);
}

QString FormModel::error(const QString& name) const {
    const int at = rowOf(name);
    return at < 0 ? QString() : m_rows[at].error;
}

bool FormModel::dirty() const { return std::ranges::any_of(m_rows, &Row::dirty); }

bool FormModel::complete() const {
    return m_type && std::ranges::all_of(m_rows, [&](const Row& row) {
               const bool missing = isNull(row.value) || row.value == Value(QString());
               return row.error.isEmpty() && !(missing && required(*row.field));
           });
}

bool FormModel::checkAll() {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const bool missing = isNull(row.value) || row.value == Value(QString());
        if (!row.error.isEmpty() || !missing || !required(*row.field)) continue;
        row.error = RejectionTexts::fieldError(*row.field, {{}, u"required"_s, {}}, m_client->formats());
        rowChanged(i);
    }
    Q_EMIT edited();
    return complete();
}

CommandOrder FormModel::request() const {
    CommandOrder request{.organization = m_client->actor().orgId, .name = m_command};
    if (m_type->target() == Target::Record) request.target = Id::parse(recordId());
    const bool update = isUpdate();
    request.arguments = QJsonObject::fromVariantMap(m_fixed);
    QJsonObject base;
    for (const Row& row : m_rows) {
        const QString name = QString::fromLatin1(row.field->name);
        if (update ? !row.dirty() : isNull(row.value)) continue;
        // An untouched empty text is left out; in an update it is a change.
        if (!update && row.value == Value(QString()) && row.field->is(FieldFlag::Omittable)) continue;
        request.arguments.insert(name, JsonCodec::toJson(*row.field, row.value));
        base.insert(name, JsonCodec::toJson(*row.field, row.initial));
    }
    if (update) request.base = base;
    return request;
}

void FormModel::send() {
    if (m_busy || !m_type || !m_client || !m_client->commands()) return;
    setError({}, {}, {});
    if (!checkAll()) return Q_EMIT refused();
    m_busy = true;
    Q_EMIT busyChanged();
    m_client->commands()->run(request()).then(this, [this](const CommandOutcome& outcome) { finish(outcome); });
}

void FormModel::finish(const CommandOutcome& outcome) {
    m_busy = false;
    Q_EMIT busyChanged();
    if (outcome) {
        for (Row& row : m_rows)
            row.touched = false;
        Q_EMIT edited();
        return Q_EMIT done(outcome->id ? outcome->id->toString() : QString(),
                           outcome->state != CommandTaken::State::Confirmed);
    }
    placeErrors(outcome.error().rejection.fields);
    setError(RejectionTexts::title(outcome.error(), m_client->formats()),
             RejectionTexts::detail(outcome.error(), m_client->formats()),
             outcome.error().rejection.meta.toVariantMap());
    Q_EMIT refused();
}

// "/opening_hours/weekly/mon/0" is said at the field opening_hours.
void FormModel::placeErrors(const FieldErrors& errors) {
    for (const FieldError& error : errors) {
        const int at = rowOf(error.pointer.section(u'/', 1, 1));
        if (at < 0) continue;
        m_rows[at].error = RejectionTexts::fieldError(*m_rows[at].field, error, m_client->formats());
        m_rows[at].touched = true;
        rowChanged(at);
    }
    if (!errors.isEmpty()) Q_EMIT edited();
}

void FormModel::setError(const QString& title, const QString& detail, const QVariantMap& meta) {
    m_errorTitle = title;
    m_errorDetail = detail == title ? QString() : detail;
    m_errorMeta = meta;
    Q_EMIT errorChanged();
}

int FormModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> FormModel::roleNames() const {
    return {{NameRole, "name"_ba},           {LabelRole, "label"_ba},
            {HelpRole, "help"_ba},           {UnitRole, "unit"_ba},
            {KindRole, "kind"_ba},           {RequiredRole, "required"_ba},
            {MultilineRole, "multiline"_ba}, {MaximumLengthRole, "maximumLength"_ba},
            {MinimumRole, "minimum"_ba},     {MaximumRole, "maximum"_ba},
            {OptionsRole, "options"_ba},     {ReferencesRole, "references"_ba},
            {ValueRole, "value"_ba},         {TextRole, "text"_ba},
            {ErrorRole, "error"_ba},         {DirtyRole, "dirty"_ba}};
}

QVariant FormModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows[index.row()];
    const Field& field = *row.field;
    switch (role) {
    case NameRole: return QString::fromLatin1(field.name);
    case Qt::DisplayRole:
    case LabelRole: return FilterFields::label(field);
    case HelpRole: return *field.help ? QCoreApplication::translate("fields", field.help) : QString();
    case UnitRole: return field.kind == Kind::Money ? m_client->currency() : QString::fromUtf8(field.unit);
    case KindRole: return kindWord(field);
    case RequiredRole: return required(field) && !isUpdate();
    case MultilineRole: return field.is(FieldFlag::Multiline);
    case MaximumLengthRole: return field.kind == Kind::Text ? field.maxLength : 0;
    case MinimumRole: return field.minimum;
    case MaximumRole: return field.maximum;
    case OptionsRole: return optionsOf(field);
    case ReferencesRole: return QString::fromLatin1(field.references);
    case ValueRole: return toVariant(field, row.value);
    case TextRole: return row.typed;
    case ErrorRole: return row.error;
    case DirtyRole: return row.dirty();
    default: return {};
    }
}

} // namespace autospace
