// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/TableRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autospace {

static constexpr int tableRowRole = 0x7ffffff0;
static constexpr int tableSelectedRole = 0x7ffffff1;
// What is looked through to find a record again when the model cannot tell its row.
static constexpr int smallModel = 20000;
static constexpr int neighbourhood = 500;
static constexpr int rememberedRows = 1000;

TableRows::TableRows(QObject* parent) : QAbstractListModel(parent) {
    const auto revise = [this] {
        ++m_revision;
        Q_EMIT revisionChanged();
    };
    // What is selected is told row by row; nothing else of a row depends on it.
    connect(this, &QAbstractItemModel::dataChanged, this, [revise](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
        if (roles != QList<int>{tableSelectedRole}) revise();
    });
    connect(this, &QAbstractItemModel::modelReset, this, revise);
}

void TableRows::setSource(QAbstractItemModel* source) {
    if (source == m_source) return;
    beginResetModel();
    if (m_source) m_source->disconnect(this);
    m_source = source;
    readRoles();
    m_first = 0;
    m_current = m_anchor = -1;
    m_currentId.clear();
    m_selection.clear();
    m_shown = shownCount();
    m_lastTotal = total();
    if (m_source) connectSource();
    endResetModel();
    Q_EMIT sourceChanged();
    Q_EMIT totalChanged();
    Q_EMIT firstChanged();
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
}

void TableRows::connectSource() {
    using Model = QAbstractItemModel;
    connect(m_source, &Model::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { rowsInserted(first, last); });
    connect(m_source, &Model::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { rowsRemoved(first, last); });
    connect(m_source, &Model::modelAboutToBeReset, this, &TableRows::beforeReset);
    connect(m_source, &Model::modelReset, this, &TableRows::afterReset);
    connect(m_source, &Model::layoutAboutToBeChanged, this, &TableRows::beforeReset);
    connect(m_source, &Model::layoutChanged, this, &TableRows::afterReset);
    connect(m_source, &Model::rowsAboutToBeMoved, this, &TableRows::beforeReset);
    connect(m_source, &Model::rowsMoved, this, &TableRows::afterReset);
    connect(m_source, &Model::dataChanged, this, &TableRows::sourceDataChanged);
}

int TableRows::total() const { return m_source ? m_source->rowCount() : 0; }

int TableRows::shownCount() const { return std::clamp(total() - m_first, 0, m_capacity); }

void TableRows::setFirst(int first) {
    first = std::clamp(first, 0, std::max(0, total() - 1));
    if (first == m_first) return;
    m_first = first;
    syncCount();
    refresh();
    Q_EMIT firstChanged();
}

void TableRows::setCapacity(int capacity) {
    if (capacity == m_capacity || capacity < 0) return;
    m_capacity = capacity;
    syncCount();
    Q_EMIT capacityChanged();
}

void TableRows::setCurrent(int row) {
    row = std::clamp(row, -1, total() - 1);
    if (row == m_current) return;
    m_current = row;
    m_currentId = row < 0 || m_idRole.isEmpty() ? QVariant() : value(row, m_idRole);
    Q_EMIT currentChanged();
}

int TableRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_shown; }

QVariant TableRows::data(const QModelIndex& index, int role) const {
    if (!m_source || !index.isValid()) return {};
    const int row = m_first + index.row();
    if (role == tableRowRole) return row;
    if (role == tableSelectedRole) return isSelected(row);
    if (row >= m_source->rowCount()) return {};
    return m_source->index(row, 0).data(role);
}

QHash<int, QByteArray> TableRows::roleNames() const {
    QHash<int, QByteArray> names = m_source ? m_source->roleNames() : QHash<int, QByteArray>();
    names.insert(tableRowRole, "tableRow"_ba);
    names.insert(tableSelectedRole, "tableSelected"_ba);
    return names;
}

int TableRows::roleOf(const QString& name) const { return m_source ? m_roles.value(name.toUtf8(), -1) : -1; }

// A model that has not been told what it is of yet has other roles afterwards, and says so by a reset.
void TableRows::readRoles() {
    m_roles.clear();
    if (!m_source) return;
    const QHash<int, QByteArray> names = m_source->roleNames();
    for (const auto& [role, name] : names.asKeyValueRange())
        m_roles.insert(name, role);
}

QVariant TableRows::value(int row, const QString& role) const {
    const int number = roleOf(role);
    if (number < 0 || row < 0 || row >= total()) return {};
    return m_source->index(row, 0).data(number);
}

QList<int> TableRows::rowsOf(const QList<Remembered>& wanted) const {
    QList<int> rows;
    const int role = roleOf(m_idRole);
    if (role < 0) return rows;
    if (m_source->metaObject()->indexOfMethod("rowOfId(QVariant)") >= 0) {
        for (const Remembered& one : wanted) {
            int row = -1;
            QMetaObject::invokeMethod(m_source, "rowOfId", qReturnArg(row), one.id);
            if (row >= 0) rows.append(row);
        }
        return rows;
    }
    const auto idAt = [&](int row) { return m_source->index(row, 0).data(role).toString(); };
    if (total() <= smallModel && wanted.size() > 1) {
        QHash<QString, int> rowOfId;
        for (int row = 0; row < total(); ++row)
            rowOfId.insert(idAt(row), row);
        for (const Remembered& one : wanted)
            if (const int row = rowOfId.value(one.id.toString(), -1); row >= 0) rows.append(row);
        return rows;
    }
    for (const Remembered& one : wanted) {
        const int reach = total() <= smallModel ? smallModel : neighbourhood;
        const QString id = one.id.toString();
        const int end = std::min(total(), one.row + reach);
        for (int row = std::max(0, one.row - reach); row < end; ++row) {
            if (idAt(row) != id) continue;
            rows.append(row);
            break;
        }
    }
    return rows;
}

int TableRows::rowOf(const QVariant& id) const {
    return m_source && !m_idRole.isEmpty() ? rowsOf({{id, std::max(0, m_current)}}).value(0, -1) : -1;
}

void TableRows::setChosen(QObject* chosen) {
    if (chosen == m_chosen) return;
    m_chosen = chosen;
    Q_EMIT chosenChanged();
    remark();
}

bool TableRows::isSelected(int row) const {
    const QString id = m_chosen ? value(row, m_idRole).toString() : QString();
    if (id.isEmpty()) return m_selection.contains(row);
    bool chosen = false;
    QMetaObject::invokeMethod(m_chosen, "contains", qReturnArg(chosen), id);
    return chosen;
}

QList<int> TableRows::selectedRuns() const {
    QList<int> edges;
    for (const RowRanges::Range& range : m_selection.ranges())
        edges << range.first << range.last;
    return edges;
}

QVariantList TableRows::selectedIds(int limit) const {
    QVariantList ids;
    for (const RowRanges::Range& range : m_selection.ranges())
        for (int row = range.first; row <= range.last && ids.size() < limit; ++row)
            ids.append(value(row, m_idRole));
    return ids;
}

void TableRows::selectOnly(int row) {
    m_selection.clear();
    if (row >= 0 && row < total()) m_selection.add(row, row);
    m_anchor = row;
    Q_EMIT rowsChosen();
    selectionEdited();
}

void TableRows::toggle(int row) {
    if (row < 0 || row >= total()) return;
    m_selection.toggle(row);
    m_anchor = row;
    Q_EMIT rowToggled(row);
    selectionEdited();
}

void TableRows::extendTo(int row) {
    if (row < 0 || row >= total()) return;
    if (m_anchor < 0 || m_anchor >= total()) m_anchor = m_current < 0 ? row : m_current;
    m_selection.clear();
    m_selection.add(m_anchor, row);
    Q_EMIT rowsChosen();
    selectionEdited();
}

void TableRows::selectAll() {
    m_selection.clear();
    if (total() > 0) m_selection.add(0, total() - 1);
    Q_EMIT rowsChosen();
    selectionEdited();
}

void TableRows::clearSelection() {
    m_selection.clear();
    Q_EMIT rowsChosen();
    selectionEdited();
}

void TableRows::selectionEdited() {
    remark();
    Q_EMIT selectionChanged();
}

void TableRows::remark() {
    if (m_shown > 0) Q_EMIT dataChanged(index(0), index(m_shown - 1), {tableSelectedRole});
}

void TableRows::rowsInserted(int first, int last) {
    const int count = last - first + 1;
    m_selection.rowsInserted(first, count);
    if (m_anchor >= first) m_anchor += count;
    const bool moved = m_current >= first;
    if (moved) m_current += count;
    // What is inserted above what is looked at must not push it away.
    const bool above = first < m_first;
    if (above) m_first += count;
    syncCount();
    refresh();
    if (above) {
        Q_EMIT shifted(count);
        Q_EMIT firstChanged();
    }
    tellTotal();
    if (moved) Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
    Q_EMIT rowsFollowed();
}

void TableRows::rowsRemoved(int first, int last) {
    const int count = last - first + 1;
    m_selection.rowsRemoved(first, last);
    const auto follow = [&](int row) {
        return row > last ? row - count : row >= first ? std::min(first, total() - 1) : row;
    };
    m_anchor = follow(m_anchor);
    const int before = m_current;
    const bool currentGone = before >= first && before <= last;
    m_current = follow(before);
    if (currentGone) m_currentId = m_current < 0 ? QVariant() : value(m_current, m_idRole);
    // The row that takes the place of the only selected one is selected in its stead.
    if (currentGone && m_selection.count() == 0 && m_current >= 0) m_selection.add(m_current, m_current);
    const int gone = std::clamp(m_first - first, 0, count);
    m_first -= gone;
    syncCount();
    refresh();
    if (gone > 0) {
        Q_EMIT shifted(-gone);
        Q_EMIT firstChanged();
    }
    tellTotal();
    if (before != m_current || currentGone) Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
    Q_EMIT rowsFollowed();
}

void TableRows::beforeReset() {
    m_rememberedSelection.clear();
    m_rememberedAll = total() > 0 && m_selection.count() == total();
    if (m_rememberedAll || m_idRole.isEmpty()) return;
    for (const RowRanges::Range& range : m_selection.ranges())
        for (int row = range.first; row <= range.last && m_rememberedSelection.size() < rememberedRows; ++row)
            m_rememberedSelection.append({value(row, m_idRole), row});
}

void TableRows::afterReset() {
    readRoles();
    const int before = m_current;
    const int place = before - m_first;
    if (before >= 0) m_current = m_currentId.isValid() ? rowsOf({{m_currentId, before}}).value(0, -1) : -1;
    m_selection.clear();
    if (m_rememberedAll && total() > 1) m_selection.add(0, total() - 1);
    const QList<int> selectedRows = rowsOf(m_rememberedSelection);
    for (int row : selectedRows)
        m_selection.add(row, row);
    m_anchor = m_current;
    if (m_current < 0) m_currentId.clear();

    // The current row stays where it was on the screen if it was there.
    const int oldFirst = m_first;
    if (m_current >= 0 && place >= 0 && place < m_capacity) m_first = m_current - place;
    m_first = std::clamp(m_first, 0, std::max(0, total() - m_capacity));
    const int moved = m_first - oldFirst;
    beginResetModel();
    m_shown = shownCount();
    endResetModel();
    if (moved != 0) {
        Q_EMIT shifted(moved);
        Q_EMIT firstChanged();
    }
    tellTotal();
    if (before != m_current) Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
    Q_EMIT rowsFollowed();
}

void TableRows::sourceDataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight) {
    const int top = std::max(topLeft.row() - m_first, 0);
    const int bottom = std::min(bottomRight.row() - m_first, m_shown - 1);
    if (top <= bottom) Q_EMIT dataChanged(index(top), index(bottom));
    if (m_current >= topLeft.row() && m_current <= bottomRight.row()) Q_EMIT currentChanged();
}

void TableRows::syncCount() {
    const int wanted = shownCount();
    if (wanted > m_shown) {
        beginInsertRows({}, m_shown, wanted - 1);
        m_shown = wanted;
        endInsertRows();
    } else if (wanted < m_shown) {
        beginRemoveRows({}, wanted, m_shown - 1);
        m_shown = wanted;
        endRemoveRows();
    }
}

// After shifted(): who hears of another total may scroll, and does it from where it then stands.
void TableRows::tellTotal() {
    if (m_lastTotal == total()) return;
    m_lastTotal = total();
    Q_EMIT totalChanged();
}

void TableRows::refresh() {
    if (m_shown > 0) Q_EMIT dataChanged(index(0), index(m_shown - 1));
}

} // namespace autospace
