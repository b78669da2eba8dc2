// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordNavigator.h"

#include "core/domain/schema/QueryMatcher.h"

#include <QCoreApplication>

namespace autospace {

void RecordNavigator::setModel(RecordListModel* model) {
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (model) connect(model, &RecordListModel::settled, this, &RecordNavigator::look);
    Q_EMIT modelChanged();
    look();
}

void RecordNavigator::setCurrent(const QString& id) {
    const Id parsed = Id::parse(id).value_or(Id{});
    if (parsed == m_current) return;
    m_current = parsed;
    m_place = {.inList = false, .position = 0, .total = m_place.total, .next = {}, .previous = {}};
    Q_EMIT currentChanged();
    Q_EMIT placeChanged();
    look();
}

void RecordNavigator::go(const Id& id) {
    if (!id.isNull()) setCurrent(id.toString());
}

void RecordNavigator::look() {
    ++m_asked;
    RecordSource* source = m_model && m_model->client() ? m_model->client()->records() : nullptr;
    const ListQuery list = source ? m_model->listQuery() : ListQuery{};
    if (!list.type || m_current.isNull()) return;
    const auto find = [list, id = m_current, now = m_model->client()->now()](const RecordReader& reader) {
        const Query query = list.read(now, &reader).query;
        Place place{
            .inList = false, .position = 0, .total = reader.count(*list.type, query), .next = {}, .previous = {}};
        const RecordPtr record = reader.find(*list.type, id);
        if (!record || !QueryMatcher::matches(*record, query)) return place;
        place.inList = true;
        place.position = reader.rank(*list.type, query, *record) + 1;
        Query beside = query;
        beside.after = RecordWindow::cursor(*record, query);
        const auto after = reader.select(*list.type, beside.take(1));
        beside.backwards = true;
        const auto before = reader.select(*list.type, beside);
        if (!after.isEmpty()) place.next = after.front()->id;
        if (!before.isEmpty()) place.previous = before.front()->id;
        return place;
    };
    source->read(find).then(this, [this, asked = m_asked](const Read<Place>& found) {
        if (asked != m_asked || !found) return;
        const Place old = m_place;
        m_place = *found;
        if (!m_place.inList) {
            m_place.next = old.next;
            m_place.previous = old.previous;
        }
        Q_EMIT placeChanged();
    });
}

QString RecordNavigator::text() const {
    if (m_place.position == 0) return {};
    return QCoreApplication::translate("formats", "%1 of %2").arg(m_place.position).arg(m_place.total);
}

} // namespace autospace
