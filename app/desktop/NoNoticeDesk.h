// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/NoticeDesk.h"

namespace autospace {

/// Shows nothing: for pictures and tests, and where the desktop has no such service that we speak to.
class NoNoticeDesk final : public NoticeDesk {
public:
    using NoticeDesk::NoticeDesk;
    void show(const DesktopNotice&) override {}
    void clear() override {}
};

} // namespace autospace
