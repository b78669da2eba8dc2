// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/ActionRegistry.h"

namespace autospace {

using namespace Qt::StringLiterals;

void ActionRegistry::setActions(const QVariantList& actions) {
    if (actions == m_actions) return;
    m_actions = actions;
    arrange();
    Q_EMIT actionsChanged();
}

void ActionRegistry::setKeysOnly(bool keysOnly) {
    if (keysOnly == m_keysOnly) return;
    m_keysOnly = keysOnly;
    arrange();
    Q_EMIT actionsChanged();
}

// Groups stand in the order in which they come first. Another key or language leaves the rows where they are.
void ActionRegistry::arrange() {
    QList<QVariantMap> rows;
    QStringList groups;
    for (const QVariant& action : m_actions) {
        const QVariantMap row = action.toMap();
        if (m_keysOnly && row[u"shortcut"_s].toString().isEmpty()) continue;
        rows << row;
        if (const QString group = row[u"group"_s].toString(); !groups.contains(group)) groups << group;
    }
    std::ranges::stable_sort(rows, {}, [&groups](const QVariantMap& row) { return groups.indexOf(row[u"group"_s].toString()); });
    const auto name = [](const QVariantMap& row) { return row[u"name"_s].toString(); };
    if (!rows.isEmpty() && std::ranges::equal(rows, m_rows, {}, name, name)) {
        m_rows = rows;
        return Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

// Lists are part of most pages; two pages are never open at once.
static bool meet(const QString& one, const QString& other) {
    const auto anywhere = [](const QString& place) { return place.isEmpty() || place == u"window"_s; };
    return anywhere(one) || anywhere(other) || one == other || one == u"list"_s || other == u"list"_s;
}

static QString shortcutOf(const QVariantMap& row) { return row[u"shortcut"_s].toString(); }

QStringList ActionRegistry::clashes() const {
    QStringList found;
    for (const QVariantMap& row : m_rows)
        if (const QString key = shortcutOf(row); !key.isEmpty() && !refusal(row[u"name"_s].toString(), key).isEmpty()) found << key;
    return found;
}

const QVariantMap* ActionRegistry::named(const QString& name) const {
    const auto found = std::ranges::find_if(m_rows, [&](const QVariantMap& row) { return row[u"name"_s].toString() == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString ActionRegistry::refusal(const QString& name, const QString& key) const {
    static const QStringList moving{u"Up"_s,   u"Down"_s, u"Left"_s,   u"Right"_s, u"Home"_s, u"End"_s, u"PgUp"_s,
                                    u"PgDown"_s, u"Tab"_s,  u"Shift+Tab"_s, u"Esc"_s,  u"Ctrl+C"_s, u"Ctrl+V"_s, u"Ctrl+X"_s};
    if (key.isEmpty()) return {};
    if (moving.contains(key)) return tr("%1 moves about, or is for text, everywhere.").arg(key);
    const QVariantMap* asked = named(name);
    for (const QVariantMap& row : m_rows) {
        if (row[u"name"_s].toString() == name || shortcutOf(row) != key) continue;
        if (asked && !meet((*asked)[u"place"_s].toString(), row[u"place"_s].toString())) continue;
        return tr("%1 is the key of “%2”.").arg(key, row[u"title"_s].toString());
    }
    return {};
}

QString ActionRegistry::nameAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows[row][u"name"_s].toString() : QString();
}

QVariant ActionRegistry::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == FixedRole) return m_rows[index.row()].value(u"fixed"_s, false);
    const QString group = m_rows[index.row()].value(u"group"_s).toString();
    if (role == HeadRole)
        return index.row() > 0 && m_rows[index.row() - 1].value(u"group"_s).toString() == group ? QString() : group;
    const QByteArray word = role == KindRole ? "group"_ba : roleNames().value(role);
    return m_rows[index.row()].value(QString::fromLatin1(word), QString());
}

QHash<int, QByteArray> ActionRegistry::roleNames() const {
    return {{NameRole, "name"},         {TitleRole, "title"}, {SubtitleRole, "subtitle"}, {IconRole, "iconName"},
            {ShortcutRole, "shortcut"}, {GroupRole, "group"}, {KindRole, "kind"},
            {FixedRole, "fixed"},       {HeadRole, "head"}};
}

} // namespace autospace
