// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/SavedViews.h"

#include "models/shell/SettingsStore.h"

#include <QJsonArray>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

QVariantMap SavedViews::View::toMap() const {
    return {{u"name"_s, name}, {u"filter"_s, filter}, {u"sort"_s, sort}, {u"columns"_s, columns}};
}

void SavedViews::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::openChanged, this, &SavedViews::read);
    Q_EMIT clientChanged();
    read();
}

void SavedViews::setList(const QString& list) {
    if (list == m_list) return;
    m_list = list;
    Q_EMIT listChanged();
    read();
}

void SavedViews::setStandard(const QVariantMap& standard) {
    if (standard == m_standard) return;
    m_standard = standard;
    Q_EMIT standardChanged();
}

// Each person of a shared computer has views of their own.
QString SavedViews::key() const { return u"views/"_s + m_client->actor().userId.toString() + u'/' + m_list; }

qsizetype SavedViews::indexOf(const QString& name) const {
    const auto found = std::ranges::find(m_views, name, &View::name);
    return found == m_views.end() ? -1 : found - m_views.begin();
}

void SavedViews::read() {
    beginResetModel();
    m_views.clear();
    if (m_client && m_client->isOpen() && !m_list.isEmpty())
        for (const QJsonValue& stored : m_client->settings().json(key()).toArray()) {
            const QVariantMap map = stored.toObject().toVariantMap();
            m_views << View{map.value(u"name"_s).toString(), map.value(u"filter"_s).toString(),
                            map.value(u"sort"_s).toString(), map.value(u"columns"_s).toList(),
                            map.value(u"default"_s).toBool()};
        }
    endResetModel();
    Q_EMIT countChanged();
}

void SavedViews::write() {
    QJsonArray array;
    for (const View& view : m_views) {
        QVariantMap map = view.toMap();
        if (view.isDefault) map.insert(u"default"_s, true);
        array << QJsonObject::fromVariantMap(map);
    }
    m_client->settings().setJson(key(), array);
}

bool SavedViews::save(const QString& name, const QString& filter, const QString& sort, const QVariantList& columns) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || !m_client || !m_client->isOpen()) return false;
    if (const qsizetype row = indexOf(trimmed); row >= 0) {
        m_views[row] = View{trimmed, filter, sort, columns, m_views[row].isDefault};
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    } else {
        beginInsertRows({}, count(), count());
        m_views << View{trimmed, filter, sort, columns, false};
        endInsertRows();
        Q_EMIT countChanged();
    }
    write();
    return true;
}

void SavedViews::remove(const QString& name) {
    const qsizetype row = indexOf(name);
    if (row < 0) return;
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_views.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    write();
}

bool SavedViews::rename(const QString& name, const QString& newName) {
    const qsizetype row = indexOf(name);
    const QString trimmed = newName.trimmed();
    if (row < 0 || trimmed.isEmpty() || (trimmed != name && indexOf(trimmed) >= 0)) return false;
    m_views[row].name = trimmed;
    Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    write();
    return true;
}

void SavedViews::setDefault(const QString& name) {
    for (View& view : m_views)
        view.isDefault = view.name == name && !name.isEmpty();
    if (!m_views.isEmpty()) Q_EMIT dataChanged(index(0), index(count() - 1), {IsDefaultRole});
    if (m_client && m_client->isOpen()) write();
}

QVariantMap SavedViews::view(const QString& name) const {
    if (const qsizetype row = indexOf(name); row >= 0) return m_views[row].toMap();
    QVariantMap own = m_standard;
    own.insert(u"name"_s, QString());
    return own;
}

QVariantMap SavedViews::first() const {
    const auto found = std::ranges::find(m_views, true, &View::isDefault);
    return view(found == m_views.end() ? QString() : found->name);
}

int SavedViews::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> SavedViews::roleNames() const {
    return {{NameRole, "name"_ba},
            {FilterRole, "filter"_ba},
            {SortRole, "sort"_ba},
            {ColumnsRole, "columns"_ba},
            {IsDefaultRole, "isDefault"_ba}};
}

QVariant SavedViews::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const View& view = m_views[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return view.name;
    case FilterRole: return view.filter;
    case SortRole: return view.sort;
    case ColumnsRole: return view.columns;
    case IsDefaultRole: return view.isDefault;
    default: return {};
    }
}

} // namespace autospace
