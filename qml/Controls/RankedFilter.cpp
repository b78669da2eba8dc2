// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/RankedFilter.h"

using namespace Qt::StringLiterals;

namespace autospace {

static constexpr int laterRole = 10;

QString folded(const QString& text) {
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (letter.category() != QChar::Mark_NonSpacing) result += letter;
    return result.simplified();
}

static bool isSubsequence(const QString& text, const QString& word) {
    qsizetype found = 0;
    for (const QChar letter : text)
        if (found < word.size() && letter == word.at(found)) ++found;
    return found == word.size();
}

int matchRank(const QString& text, const QString& word) {
    if (text == word) return 0;
    if (text.startsWith(word)) return 1;
    QString initials;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isLetterOrNumber() || (i > 0 && text.at(i - 1).isLetterOrNumber())) continue;
        initials += text.at(i);
        if (QStringView(text).sliced(i).startsWith(word)) return 2;
    }
    if (word.size() > 1 && initials.startsWith(word)) return 3;
    if (text.contains(word)) return 4;
    return word.size() > 2 && isSubsequence(text, word) ? 6 : -1;
}

RankedFilter::RankedFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    connect(this, &QAbstractItemModel::rowsInserted, this, &RankedFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &RankedFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &RankedFilter::countChanged);
    connect(this, &QAbstractProxyModel::sourceModelChanged, this, &RankedFilter::countChanged);
    sort(0);
}

void RankedFilter::setQuery(const QString& query) {
    if (query == m_query) return;
    m_query = query;
    m_words = folded(query).split(u' ', Qt::SkipEmptyParts);
    refilter();
    Q_EMIT queryChanged();
    Q_EMIT countChanged();
}

void RankedFilter::setRoles(const QStringList& roles) {
    if (roles == m_roles) return;
    m_roles = roles;
    refilter();
    Q_EMIT rolesChanged();
}

// Both the set and the order change: the rows that stay are sorted anew when sorting is turned on again.
void RankedFilter::refilter() {
    setDynamicSortFilter(false);
    invalidateFilter();
    setDynamicSortFilter(true);
}

int RankedFilter::sourceRow(int row) const { return mapToSource(index(row, 0)).row(); }

int RankedFilter::rank(int row) const {
    if (m_words.isEmpty()) return 0;
    const QHash<int, QByteArray> names = sourceModel()->roleNames();
    const QModelIndex index = sourceModel()->index(row, 0);
    QStringList texts;
    for (const QString& role : m_roles)
        texts.append(folded(index.data(names.key(role.toUtf8(), -1)).toString()));
    // The whole query at the head of the first role beats its words found one by one.
    if (const int whole = matchRank(texts.value(0), m_words.join(u' ')); whole == 0 || whole == 1) return whole;
    int total = 2;
    for (const QString& word : m_words) {
        int best = -1;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const int found = matchRank(texts.at(i), word);
            // In the other roles only the heads of words count: anything else is found everywhere.
            if (found < 0 || (i > 0 && found > 2)) continue;
            const int weighted = found + (i > 0 ? laterRole : 0);
            if (best < 0 || weighted < best) best = weighted;
        }
        if (best < 0) return -1;
        total += best;
    }
    return total;
}

bool RankedFilter::filterAcceptsRow(int row, const QModelIndex&) const { return rank(row) >= 0; }

bool RankedFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const int leftRank = rank(left.row()), rightRank = rank(right.row());
    return leftRank == rightRank ? left.row() < right.row() : leftRank < rightRank;
}

} // namespace autospace
