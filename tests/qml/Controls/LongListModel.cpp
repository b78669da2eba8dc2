// SPDX-License-Identifier: GPL-3.0-or-later
#include "LongListModel.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace autospace {

void LongListModel::setInitialRows(int rows) {
    beginResetModel();
    m_initialRows = m_nextKey = rows;
    m_keys.resize(rows);
    std::ranges::iota(m_keys, 0);
    m_titles.clear();
    endResetModel();
    Q_EMIT initialRowsChanged();
}

int LongListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant LongListModel::data(const QModelIndex& index, int role) const {
    ++m_reads;
    if (index.row() < 0 || index.row() >= m_keys.size()) return {};
    const int key = m_keys.at(index.row());
    switch (role) {
    case Qt::UserRole: return u"k%1"_s.arg(key);
    case Qt::UserRole + 1: return m_titles.value(key, u"Row %1"_s.arg(key));
    case Qt::UserRole + 2: return key;
    default: return {};
    }
}

QHash<int, QByteArray> LongListModel::roleNames() const {
    return {{Qt::UserRole, "key"_ba}, {Qt::UserRole + 1, "title"_ba}, {Qt::UserRole + 2, "number"_ba}};
}

void LongListModel::insert(int row, int count) {
    beginInsertRows({}, row, row + count - 1);
    for (int i = 0; i < count; ++i)
        m_keys.insert(row + i, m_nextKey++);
    endInsertRows();
}

void LongListModel::remove(int row, int count) {
    beginRemoveRows({}, row, row + count - 1);
    m_keys.remove(row, count);
    endRemoveRows();
}

void LongListModel::reverse() {
    beginResetModel();
    std::ranges::reverse(m_keys);
    endResetModel();
}

void LongListModel::retitle(int row, const QString& title) {
    m_titles.insert(m_keys.at(row), title);
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace autospace
