// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "window/context.h"

#include <QObject>
#include <QString>

#include <functional>
#include <string>

namespace evenhost::window {

/// The answer for other programs: the workbook of live formulas, JSON and CSV. Made on a worker, with a way to stop
/// once it takes longer than a moment; a file is written whole or not at all.
class DataExports : public QObject
{
    Q_OBJECT

public:
    DataExports(const Context& context, QObject* parent);

    void exportWorkbook();
    /// JSON or CSV, by the name's ending.
    void exportData();

private:
    using Make = std::function<base::Result<std::string>()>;

    [[nodiscard]] QString askFile(const QString& title, const QString& extension, const QString& filter);
    /// Makes the bytes beside the window and writes them; says what went wrong.
    void write(const QString& path, const QString& doing, Make make);
    void showProblem(const QString& path, const base::Findings& findings);

    Context m_context;
};

} // namespace evenhost::window
