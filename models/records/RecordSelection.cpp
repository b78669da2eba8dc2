// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordSelection.h"

#include <algorithm>

namespace autospace {

void RecordSelection::setModel(RecordListModel* model) {
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &RecordListModel::countChanged, this, &RecordSelection::changed);
        // "All that match" is about the filter that was seen when it was chosen.
        connect(model, &RecordListModel::filterChanged, this, [this] {
            if (m_all) clear();
        });
        connect(model, &RecordListModel::collectionChanged, this, &RecordSelection::clear);
    }
    Q_EMIT modelChanged();
    clear();
}

bool RecordSelection::contains(const QString& id) const {
    const auto parsed = Id::parse(id);
    if (!parsed) return false;
    return m_all ? !m_leftOut.contains(*parsed) : m_chosen.contains(*parsed);
}

void RecordSelection::set(const QStringList& ids) {
    m_all = false;
    m_leftOut.clear();
    m_chosen.clear();
    QSet<Id> known;
    for (const QString& text : ids)
        if (const auto id = Id::parse(text); id && !known.contains(*id)) {
            known.insert(*id);
            m_chosen << *id;
        }
    Q_EMIT changed();
}

void RecordSelection::toggle(const QString& id) {
    const auto parsed = Id::parse(id);
    if (!parsed) return;
    if (m_all) {
        if (!m_leftOut.remove(*parsed)) m_leftOut.insert(*parsed);
    } else if (!m_chosen.removeOne(*parsed)) {
        m_chosen << *parsed;
    }
    Q_EMIT changed();
}

void RecordSelection::selectAll() {
    m_all = true;
    m_chosen.clear();
    m_leftOut.clear();
    Q_EMIT changed();
}

void RecordSelection::clear() {
    m_all = false;
    m_chosen.clear();
    m_leftOut.clear();
    Q_EMIT changed();
}

QStringList RecordSelection::ids() const {
    QStringList texts;
    for (const Id& id : m_chosen)
        texts << id.toString();
    return texts;
}

int RecordSelection::count() const {
    if (!m_all) return static_cast<int>(m_chosen.size());
    return std::max(0, (m_model ? m_model->count() : 0) - static_cast<int>(m_leftOut.size()));
}

} // namespace autospace
