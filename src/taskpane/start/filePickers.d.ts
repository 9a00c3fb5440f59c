/** Choosing files so that they can be written back (File System Access); not every browser has it. */
interface FilePickerOptions {
  readonly id?: string;
  readonly suggestedName?: string;
  readonly types?: readonly {
    readonly description?: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

interface Window {
  readonly showOpenFilePicker?: (options?: FilePickerOptions) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options?: FilePickerOptions) => Promise<FileSystemFileHandle>;
}

interface FileSystemFileHandle {
  readonly queryPermission?: (mode: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (mode: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

interface DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}
