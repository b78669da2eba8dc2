// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/RecordStream.h"

#include "models/records/RecordWindow.h"
#include "models/records/RowResolver.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// As many are asked for by name; more are picked out of the whole list, since a statement takes only so many names.
constexpr qsizetype mostNames = 500;

} // namespace

struct RecordStream::Step {
    Page page;
    RecordPtr last;
};

RecordStream::RecordStream(RecordSource& source, ListQuery list, Instant now, Part part, QObject* parent)
    : QObject(parent), m_source(source), m_list(std::move(list)), m_now(now), m_part(std::move(part)) {}

RecordStream::Step RecordStream::read(const RecordReader& reader, const ListQuery& list, Instant now, const Part& part,
                                      const RecordPtr& last) {
    Query query = list.read(now, &reader).query;
    const bool named = part.only && part.only->size() <= mostNames;
    if (named) query.where(Filter{u"id"_s, Op::In, QList<Value>(part.only->begin(), part.only->end())});
    Step step;
    if (!last)
        step.page.total = part.only && !named ? part.only->size() : reader.count(*list.type, query) - part.without.size();
    else
        query.after = RecordWindow::cursor(*last, query);
    QList<RecordPtr> records = reader.select(*list.type, query.take(pageRows));
    step.page.end = records.size() < pageRows;
    if (!records.isEmpty()) step.last = records.back();
    records.removeIf([&part](const RecordPtr& record) {
        return part.without.contains(record->id) || (part.only && !part.only->contains(record->id));
    });
    step.page.rows = RowResolver(reader, *list.around.registry).rows(records);
    return step;
}

void RecordStream::next() {
    const auto work = [list = m_list, now = m_now, part = m_part, last = m_last](const RecordReader& reader) {
        return read(reader, list, now, part, last);
    };
    m_source.read(work).then(this, [this](const Read<Step>& step) {
        if (!step) return Q_EMIT failed(step.error().message);
        m_last = step->last;
        Q_EMIT arrived(step->page);
    });
}

} // namespace autospace
