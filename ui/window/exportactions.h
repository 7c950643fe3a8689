// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "walkthrough/pageinput.h"
#include "window/context.h"
#include "window/reportdialog.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace evenhost::window {

/// Puts the answer into files for others.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    ExportActions(const Context& context, QObject* parent);

    /// The report with its preview, to be saved as a PDF.
    void exportPdf();
    /// The same, to be printed.
    void print();
    /// The walkthrough as a PDF of slides.
    void exportDeck();
    /// Its pages as pictures in a folder, all of them or none.
    void exportPictures();

private:
    /// The whole answer for this very state of the plan; says why when there is none.
    [[nodiscard]] std::shared_ptr<const analysis::Evaluation> evaluated();
    /// The walkthrough's pages; says why when there are none.
    [[nodiscard]] std::optional<walkthrough::PageInput> pages();
    void showReport(ReportDialog::Purpose purpose);
    void showNotWritten(const QString& path, const QString& reason);
    [[nodiscard]] QString suggestedFile(const QString& extension) const;

    Context m_context;
};

} // namespace evenhost::window
