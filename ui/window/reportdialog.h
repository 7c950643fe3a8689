// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportpdf.h"
#include "window/context.h"
#include "window/progress.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace evenhost::report {
class Document;
class PaperView;
} // namespace evenhost::report

namespace evenhost::window {

/// What a report is made from, kept while the dialog is open.
struct ReportSource
{
    std::shared_ptr<const plan::Plan> plan; ///< with its scenario applied
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    std::shared_ptr<const analysis::Evaluation> evaluation;
    std::vector<report::ScenarioResult> scenarios;
    std::string planText; ///< attached to the PDF
    QString suggestedFile;
};

/// The report as it will be on paper, and what is chosen about it: sections, paper, language, logo, the line at the
/// foot. From here it is saved as a PDF or printed; both are what the preview shows. The choices are remembered by
/// the settings, the logo's file too: a plan cannot name a file.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Save, Print };
    ReportDialog(Context context, ReportSource source, Purpose purpose);
    ~ReportDialog() override;

    [[nodiscard]] report::PaperView* preview() const { return m_view; }
    [[nodiscard]] report::ReportOptions options() const;
    /// How long saving and printing may take before their progress shows.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

private:
    QWidget* choices();
    QWidget* foot(Purpose purpose);
    void addSections(QVBoxLayout* column);
    void readSettings();
    void changed();
    void rebuild();
    void showPage(int page);
    void checkPages();
    void chooseLogo();
    void loadLogo(const QString& path, bool chosen);
    void save();
    void print();
    void showProblem(const QString& what, const base::Findings& findings);

    Context m_context;
    ReportSource m_source;
    report::Logo m_logo;
    QString m_logoFile;
    QString m_windowLanguage;
    report::PaperView* m_view;
    std::vector<std::pair<report::Section, QCheckBox*>> m_sections;
    QCheckBox* m_onePage;
    QComboBox* m_paper;
    QComboBox* m_language;
    QLineEdit* m_confidentiality;
    QPushButton* m_chooseLogo;
    QPushButton* m_removeLogo;
    QLabel* m_logoName;
    QLineEdit* m_pages;
    QLabel* m_problem;
    QLabel* m_pageLabel;
    QPushButton* m_save;
    QPushButton* m_print;
    QTimer* m_typing;
    int m_patience = Progress::unnoticedMilliseconds;
};

} // namespace evenhost::window
