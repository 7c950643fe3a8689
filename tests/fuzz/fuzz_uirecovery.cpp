// SPDX-License-Identifier: GPL-3.0-or-later
// Heads of recovery files: whatever a file says about itself can be shown, and is read the same once written.

#include "property.h"
#include "session/recoveryfolder.h"

using namespace evenhost;
using session::RecoveryFolder;
using session::RecoveryHead;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const RecoveryHead head = RecoveryFolder::headIn(std::string(fuzz::textOf(data, size)));
    fuzz::mustHold(!head.path.contains(QChar(u'\0')), "a path holds no zero byte");
    const RecoveryHead again = RecoveryFolder::headIn(RecoveryFolder::textOf(head, plan::Plan()));
    fuzz::mustHold(again.path == head.path, "the path is read back");
    fuzz::mustHold(again.edited == head.edited, "the time is read back");
    fuzz::mustHold(again.base == head.base, "the file the edits began with is read back");
    return 0;
}
