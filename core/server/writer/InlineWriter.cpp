// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/InlineWriter.h"

#include "core/server/writer/WriteGroup.h"

namespace autospace {

bool InlineWriter::submit(WriteTask task) {
    if (m_stopped) return false;
    std::vector<WriteTask> group;
    group.push_back(std::move(task));
    if (!m_session) {
        auto opened = m_store.session();
        if (!opened) return WriteGroup::refuse(group, opened.error()), true;
        m_session = std::move(*opened);
    }
    WriteGroup::tell(group, WriteGroup::commit(*m_session, group), m_observer);
    return true;
}

} // namespace autospace
