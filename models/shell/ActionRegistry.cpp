// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/ActionRegistry.h"

#include <QHash>

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

// Groups stand in the order in which they come first.
void ActionRegistry::arrange() {
    beginResetModel();
    m_rows.clear();
    QStringList groups;
    for (const QVariant& action : m_actions) {
        const QVariantMap row = action.toMap();
        if (m_keysOnly && row[u"shortcut"_s].toString().isEmpty()) continue;
        m_rows << row;
        if (const QString group = row[u"group"_s].toString(); !groups.contains(group)) groups << group;
    }
    std::ranges::stable_sort(m_rows, {}, [&groups](const QVariantMap& row) { return groups.indexOf(row[u"group"_s].toString()); });
    endResetModel();
}

QStringList ActionRegistry::clashes() const {
    QStringList found;
    QHash<QString, QString> taken;
    for (const QVariantMap& row : m_rows) {
        const QString key = row[u"shortcut"_s].toString();
        if (key.isEmpty()) continue;
        const QString place = row[u"group"_s].toString() + u'/' + key;
        if (taken.contains(place)) found << key;
        taken.insert(place, row[u"name"_s].toString());
    }
    return found;
}

QString ActionRegistry::nameAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows[row][u"name"_s].toString() : QString();
}

QVariant ActionRegistry::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QByteArray word = role == KindRole ? "group"_ba : roleNames().value(role);
    return m_rows[index.row()].value(QString::fromLatin1(word), QString());
}

QHash<int, QByteArray> ActionRegistry::roleNames() const {
    return {{NameRole, "name"},         {TitleRole, "title"}, {SubtitleRole, "subtitle"}, {IconRole, "iconName"},
            {ShortcutRole, "shortcut"}, {GroupRole, "group"}, {KindRole, "kind"}};
}

} // namespace autospace
