// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/SavedViews.h"

#include "core/domain/operations/SharedView.h"
#include "core/domain/people/Permissions.h"
#include "models/commands/RejectionTexts.h"
#include "models/shell/SettingsStore.h"

#include <QJsonArray>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(QObject* parent) : QAbstractListModel(parent) {}

void SavedViews::setClient(Client* client) {
    if (client == m_client) return;
    if (m_client) m_client->disconnect(this);
    m_client = client;
    if (client) connect(client, &Client::openChanged, this, &SavedViews::reopen);
    reopen();
}

void SavedViews::setList(const QString& list) {
    if (list == m_list) return;
    m_list = list;
    Q_EMIT listChanged();
    readPrivate();
}

void SavedViews::setStandard(const QVariantMap& standard) {
    if (standard == m_standard) return;
    m_standard = standard;
    Q_EMIT standardChanged();
}

void SavedViews::reopen() {
    if (m_source) m_source->disconnect(this);
    m_source = m_client ? m_client->records() : nullptr;
    if (m_source)
        connect(m_source, &RecordSource::changed, this, [this](const QString& collection) {
            if (collection == SharedView::staticType().collection()) readShared();
        });
    Q_EMIT clientChanged();
    readPrivate();
}

// Each person of a shared computer has views of their own.
QString SavedViews::settingsKey() const {
    return u"views/"_s + m_client->actor().userId.toString() + u'/' + m_list;
}

const ListView* SavedViews::find(const QString& key) const {
    const auto found = std::ranges::find(m_views, key, &ListView::key);
    return found == m_views.end() ? nullptr : &*found;
}

qsizetype SavedViews::privateCount() const {
    return std::ranges::count_if(m_views, [](const ListView& view) { return !view.shared; });
}

void SavedViews::readPrivate() {
    beginResetModel();
    m_views.clear();
    m_default.clear();
    if (m_source && !m_list.isEmpty()) {
        m_default = m_client->settings().json(settingsKey() + u"/first"_s).toObject().toVariantMap();
        for (const QJsonValue& stored : m_client->settings().json(settingsKey()).toArray())
            m_views << ListView::fromMap(stored.toObject().toVariantMap());
    }
    endResetModel();
    Q_EMIT countChanged();
    readShared();
}

void SavedViews::readShared() {
    ++m_asked;
    if (!m_source || m_list.isEmpty()) return;
    const auto look = [actor = m_client->actor(), list = m_list](const RecordReader& reader) {
        QList<ListView> views;
        const auto scope = Permissions::readScope(actor, SharedView::staticType());
        Query query = Query().where(u"list"_s, Value(list)).orderBy(u"name"_s);
        if (!scope.narrow(query)) return views;
        for (const auto& record : reader.list<SharedView>(query))
            views << ListView{.name = record->name,
                              .filter = record->filter,
                              .sort = record->sort,
                              .columns = record->columns.toVariantList(),
                              .shared = record->id,
                              .sharedBy = record->sharedBy,
                              .mine = Permissions::may(actor, Action::Delete, *record)};
        return views;
    };
    m_source->read(look).then(this, [this, asked = m_asked](const Read<QList<ListView>>& views) {
        if (asked == m_asked && views) takeShared(*views);
    });
}

void SavedViews::takeShared(const QList<ListView>& views) {
    beginResetModel();
    m_views.resize(privateCount());
    m_views += views;
    endResetModel();
    Q_EMIT countChanged();
    // Somebody may have changed the default, or taken it back.
    const QString key = m_default.value(u"key"_s).toString();
    if (key.isEmpty()) return;
    const ListView* now = find(key);
    const QVariantMap seen = now ? now->toMap() : QVariantMap();
    if (seen == m_default) return;
    m_default = seen;
    write();
}

void SavedViews::write() {
    QJsonArray array;
    for (const ListView& view : m_views)
        if (!view.shared) array << QJsonObject::fromVariantMap(view.toMap());
    m_client->settings().setJson(settingsKey(), array);
    m_client->settings().setJson(settingsKey() + u"/first"_s, QJsonObject::fromVariantMap(m_default));
}

bool SavedViews::save(const QString& name, const QString& filter, const QString& sort, const QVariantList& columns) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || Id::parse(trimmed) || !m_source) return false;
    const ListView view{.name = trimmed, .filter = filter, .sort = sort, .columns = columns};
    if (const ListView* before = find(trimmed)) {
        const auto row = before - m_views.constData();
        m_views[row] = view;
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    } else {
        const int row = static_cast<int>(privateCount());
        beginInsertRows({}, row, row);
        m_views.insert(row, view);
        endInsertRows();
        Q_EMIT countChanged();
    }
    if (m_default.value(u"key"_s) == trimmed) m_default = view.toMap();
    write();
    return true;
}

void SavedViews::remove(const QString& key) {
    const ListView* view = find(key);
    if (!view) return;
    if (view->shared) {
        if (!m_client->commands()) return;
        const CommandOrder order{.organization = m_client->actor().orgId,
                                 .name = u"views.withdraw"_s,
                                 .target = view->shared,
                                 .arguments = {},
                                 .base = {}};
        m_client->commands()->run(order).then(this, [this](const CommandOutcome& outcome) {
            if (!outcome) Q_EMIT refused(RejectionTexts::detail(outcome.error(), m_client->formats()));
        });
        return;
    }
    const int row = static_cast<int>(view - m_views.constData());
    beginRemoveRows({}, row, row);
    m_views.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    if (m_default.value(u"key"_s) == key) m_default.clear();
    write();
}

void SavedViews::share(const QString& name) {
    const ListView* view = find(name);
    if (!view || view->shared || !m_client->commands()) return;
    const CommandOrder order{.organization = m_client->actor().orgId,
                             .name = u"views.share"_s,
                             .target = {},
                             .arguments = {{u"list"_s, m_list},
                                           {u"name"_s, view->name},
                                           {u"filter"_s, view->filter},
                                           {u"sort"_s, view->sort},
                                           {u"columns"_s, QJsonArray::fromVariantList(view->columns)}},
                             .base = {}};
    m_client->commands()->run(order).then(this, [this, name](const CommandOutcome& outcome) {
        if (!outcome) return Q_EMIT refused(RejectionTexts::detail(outcome.error(), m_client->formats()));
        const QString key = outcome->id ? outcome->id->toString() : QString();
        if (m_default.value(u"key"_s) == name) m_default.insert(u"key"_s, key);
        remove(name);
        Q_EMIT shared(name, key);
    });
}

void SavedViews::setDefault(const QString& key) {
    const ListView* view = find(key);
    m_default = view ? view->toMap() : QVariantMap();
    if (!m_views.isEmpty()) Q_EMIT dataChanged(index(0), index(count() - 1), {IsDefaultRole});
    if (m_source) write();
}

QVariantMap SavedViews::view(const QString& key) const {
    if (const ListView* view = find(key)) return view->toMap();
    QVariantMap own = m_standard;
    own.insert(u"key"_s, QString());
    own.insert(u"name"_s, QString());
    return own;
}

QVariantMap SavedViews::first() const { return m_default.isEmpty() ? view({}) : m_default; }

QString SavedViews::nameOf(const QString& key) const {
    const ListView* view = find(key);
    return view                                  ? view->name
           : m_default.value(u"key"_s) == key ? m_default.value(u"name"_s).toString()
                                                 : QString();
}

bool SavedViews::canShare() const {
    return m_source && Permissions::mayAny(m_client->actor(), Action::Create, SharedView::staticType());
}

QString SavedViews::refusalToShare(const QString& key) const {
    const ListView* view = find(key);
    if (!view) return tr("Save the view first");
    if (view->shared) return tr("It is shared already");
    return canShare() ? QString() : tr("Your role does not share views");
}

QString SavedViews::refusalToRemove(const QString& key) const {
    const ListView* view = find(key);
    if (!view) return tr("No saved view is open");
    return view->mine ? QString() : tr("%1 shares it; only they or a manager can take it back").arg(view->sharedBy);
}

int SavedViews::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> SavedViews::roleNames() const {
    return {{KeyRole, "key"_ba}, {NameRole, "name"_ba}, {IsDefaultRole, "isDefault"_ba}, {SharedByRole, "sharedBy"_ba}};
}

QVariant SavedViews::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const ListView& view = m_views[index.row()];
    switch (role) {
    case KeyRole: return view.key();
    case Qt::DisplayRole:
    case NameRole: return view.name;
    case IsDefaultRole: return m_default.value(u"key"_s) == view.key();
    case SharedByRole: return view.sharedBy;
    default: return {};
    }
}

} // namespace autospace
