// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/SlotCodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("garages", sentence); }

} // namespace

void SlotCodes::setSlots(SlotListModel* slotList) {
    if (slotList == m_slots) return;
    if (m_slots) m_slots->disconnect(this);
    m_slots = slotList;
    if (slotList) connect(slotList, &SlotListModel::countChanged, this, &SlotCodes::read);
    Q_EMIT slotsChanged();
    read();
}

void SlotCodes::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    read();
}

void SlotCodes::read() {
    m_ids.clear();
    m_problem.clear();
    QMap<QString, QString> byCode; // in the order of codes
    for (int row = 0; m_slots && row < m_slots->count(); ++row)
        byCode.insert(m_slots->index(row).data(SlotListModel::TitleRole).toString().toUpper(),
                      m_slots->index(row).data(SlotListModel::RecordIdRole).toString());
    const auto missing = [&](const QString& code) {
        if (m_problem.isEmpty()) m_problem = say(QT_TRANSLATE_NOOP("garages", "There is no slot %1 here.")).arg(code);
    };
    // A hyphen alone is part of a code; with room around it, it goes from one to another.
    static const QRegularExpression between(u"\\s*(?:\\.\\.+|…|–)\\s*|\\s-\\s"_s), separator(u"[,;\\n]"_s);
    for (const QString& part : m_text.toUpper().split(separator, Qt::SkipEmptyParts)) {
        const QStringList ends = part.trimmed().split(between);
        if (ends.size() > 2 || ends.front().isEmpty()) continue;
        for (const QString& end : ends)
            if (!byCode.contains(end)) missing(end);
        if (ends.back() < ends.front())
            m_problem = say(QT_TRANSLATE_NOOP("garages", "%1 comes before %2.")).arg(ends.back(), ends.front());
        for (auto it = byCode.lowerBound(ends.front()); it != byCode.end() && it.key() <= ends.back(); ++it)
            if (!m_ids.contains(it.value())) m_ids << it.value();
    }
    if (m_ids.isEmpty() && m_problem.isEmpty()) m_problem = say(QT_TRANSLATE_NOOP("garages", "Name a slot, as in A-011, or several, as in A-011 .. A-015"));
    Q_EMIT changed();
}

} // namespace autospace
