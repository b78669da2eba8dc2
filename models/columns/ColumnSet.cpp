// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/ColumnSet.h"

#include "models/columns/ColumnTitle.h"
#include "models/filter/FilterFields.h"
#include "models/records/DerivedColumn.h"
#include "models/records/ListQuery.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 80, usual = 120, broad = 200;

QString kindOf(const Field& field) {
    const QLatin1StringView name(field.name);
    if (name == "plate"_L1) return u"plate"_s;
    if (name == "code"_L1 || name == "passcode"_L1) return u"code"_s;
    switch (field.kind) {
    case Kind::Enum: return u"status"_s;
    case Kind::Integer:
    case Kind::Real:
    case Kind::Money: return u"number"_s;
    case Kind::Instant: return u"time"_s;
    case Kind::Boolean: return u"yesno"_s;
    default: return u"text"_s;
    }
}

int widthOf(const Field& field) {
    if (field.kind == Kind::Boolean || field.kind == Kind::Integer) return narrow;
    if (field.kind == Kind::Text && field.maxLength > 100) return broad;
    return usual;
}

const DerivedColumn* derivedOf(const QString& collection, const QString& role) {
    const auto& derived = DerivedColumn::of(collection);
    const auto found = std::ranges::find_if(derived, [&](const auto& c) { return role == QLatin1StringView(c.name); });
    return found == derived.end() ? nullptr : &*found;
}

} // namespace

void ColumnSet::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::formatsChanged, this, &ColumnSet::columnsChanged);
    Q_EMIT clientChanged();
    rebuild();
}

void ColumnSet::setCollection(const QString& collection) {
    if (collection == m_collection) return;
    m_collection = collection;
    Q_EMIT collectionChanged();
    rebuild();
}

void ColumnSet::setOffered(const QStringList& offered) {
    if (offered == m_offered) return;
    m_offered = offered;
    Q_EMIT offeredChanged();
    rebuild();
}

void ColumnSet::componentComplete() {
    m_building = false;
    rebuild();
}

void ColumnSet::rebuild() {
    if (m_building) return;
    m_type = m_client ? m_client->registry().record(m_collection) : nullptr;
    set(standard());
}

QList<ColumnSet::Column> ColumnSet::standard() const {
    QList<Column> columns;
    if (!m_type) return columns;
    bool hidden = false;
    const auto add = [&](const QString& role) {
        const Field* field = m_type->field(role);
        if (!field && !derivedOf(m_collection, role)) return;
        columns << Column{role, field ? widthOf(*field) : usual, false, hidden};
    };
    if (m_offered.isEmpty()) {
        for (const Field& field : m_type->fields())
            if (FilterFields::usable(field)) add(QString::fromLatin1(field.name));
    }
    for (const QString& role : m_offered)
        role == u"|"_s ? void(hidden = true) : add(columnName(role));
    return columns;
}

void ColumnSet::set(QList<Column> columns) {
    if (columns == m_columns) return;
    m_columns = std::move(columns);
    Q_EMIT columnsChanged();
}

QString ColumnSet::title(const QString& role) const { return m_type ? columnTitle(*m_type, role) : role; }

QVariantMap ColumnSet::describe(const Column& column) const {
    const Field* field = m_type->field(column.role);
    const QString kind = field ? kindOf(*field) : u"text"_s;
    return {{u"role"_s, column.role},
            {u"textRole"_s, column.role + u"_text"_s},
            {u"title"_s, title(column.role)},
            {u"kind"_s, kind},
            {u"sortable"_s, !ListQuery::sortKeys(*m_type, column.role).isEmpty()},
            {u"alignRight"_s, kind == u"number"_s},
            {u"width"_s, column.width},
            {u"fill"_s, column.fill},
            {u"hidden"_s, column.hidden}};
}

QVariantList ColumnSet::described(bool shownOnly) const {
    QVariantList list;
    for (const Column& column : m_columns)
        if (!shownOnly || !column.hidden) list << describe(column);
    return list;
}

QStringList ColumnSet::shownRoles() const {
    QStringList roles;
    for (const Column& column : m_columns)
        if (!column.hidden) roles << column.role;
    return roles;
}

QVariantList ColumnSet::state() const {
    QVariantList list;
    for (const Column& column : m_columns)
        list << QVariantMap{{u"role"_s, column.role},
                            {u"width"_s, column.width},
                            {u"fill"_s, column.fill},
                            {u"hidden"_s, column.hidden}};
    return list;
}

void ColumnSet::apply(const QVariantList& state) {
    QList<Column> rest = m_columns, arranged;
    for (const QVariant& entry : state) {
        const QVariantMap map = entry.toMap();
        const QString role = columnName(map.value(u"role"_s).toString());
        const auto known = std::ranges::find(rest, role, &Column::role);
        if (known == rest.end()) continue;
        Column column = *known;
        rest.erase(known);
        if (const int width = map.value(u"width"_s).toInt(); width > 0) column.width = width;
        column.fill = map.value(u"fill"_s).toBool();
        column.hidden = map.value(u"hidden"_s).toBool();
        arranged << column;
    }
    set(arranged + rest);
}

void ColumnSet::reset() { set(standard()); }

void ColumnSet::move(int from, int to) {
    const bool inside = from >= 0 && to >= 0 && from < m_columns.size() && to < m_columns.size();
    if (!inside || from == to) return;
    m_columns.move(from, to);
    Q_EMIT columnsChanged();
}

void ColumnSet::setHidden(const QString& role, bool hidden) {
    QList<Column> columns = m_columns;
    const auto shownCount = std::ranges::count(columns, false, &Column::hidden);
    for (Column& column : columns)
        if (column.role == columnName(role) && (!hidden || shownCount > 1)) column.hidden = hidden;
    set(columns);
}

void ColumnSet::resize(const QString& role, int width) {
    QList<Column> columns = m_columns;
    for (Column& column : columns)
        if (column.role == columnName(role)) {
            column.width = std::max(width, narrow / 2);
            column.fill = false;
        }
    set(columns);
}

} // namespace autospace
